// Writes crowded.json: an organisation whose pictures are empty, sparse and crowded. node crowded.mjs
//
// It is made up and says so. Strategies with 0, 1, 6 and 60 measures; long words; schedules of every kind, one without
// an end among them; 12 recurring processes; 40 networks, 15 of them in Brussels; funds with nothing, with all and with
// more than they hold. `suunta import tests/browser/crowded.json` takes it in.

import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const LONG = 'Kansainvälistymisasiantuntijapalvelukokonaisuuden kehittäminen';
const LONGER = `${LONG} ja ennakointitietojärjestelmähankintavalmistelu maakunnan elinkeinopalveluverkostossa`;
const WORDINGS = [
  '2024-2029', '10/24 –', 'syksy 2024 – kevät 2025', '31.12.2029', 'viimeistään 1.1.2026', 'Q4 2025', 'vuonna 2027',
  '1.3.2026 – 2.3.2026', 'joskus myöhemmin', 'syksy 2024 alkaen',
];
const SEATS = [
  ['Oulu', 'FI', 65.01, 25.47], ['Tromssa', 'NO', 69.65, 18.96], ['Riika', 'LV', 56.95, 24.11], ['Tukholma', 'SE', 59.33, 18.07],
  ['Kööpenhamina', 'DK', 55.68, 12.57], ['Hampuri', 'DE', 53.55, 9.99], ['Berliini', 'DE', 52.52, 13.4], ['Varsova', 'PL', 52.23, 21.01],
  ['Pariisi', 'FR', 48.86, 2.35], ['Lontoo', 'GB', 51.51, -0.13], ['Dublin', 'IE', 53.35, -6.26], ['Reykjavík', 'IS', 64.15, -21.94],
  ['Lissabon', 'PT', 38.72, -9.14], ['Madrid', 'ES', 40.42, -3.7], ['Rooma', 'IT', 41.9, 12.5], ['Wien', 'AT', 48.21, 16.37],
  ['Haag', 'NL', 52.08, 4.3], ['Antwerpen', 'BE', 51.22, 4.4], ['Lille', 'FR', 50.63, 3.06], ['Luxemburg', 'LU', 49.61, 6.13],
  ['Nikosia', 'CY', 35.19, 33.38], ['Valletta', 'MT', 35.9, 14.51], ['Kirkkoniemi', 'NO', 69.73, 30.05], ['Ateena', 'GR', 37.98, 23.73],
  ['Tallinna', 'EE', 59.44, 24.75],
];

const fi = (text) => ({ fi: text });
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const schedule = (index) => ({ wording: WORDINGS[index % WORDINGS.length], language: 'fi' });

function strategy(slug, measures, goals, boxes) {
  const measure = (goal, index) => ({
    code: `${goal}-${index + 1}`,
    title: fi(index % 2 ? LONGER : `Toimenpide ${index + 1}`),
    ...(index % 3 ? { overview_schedule: schedule(index) } : {}),
    schedules: index % 4 === 3 ? [] : [schedule(index + 1)],
  });
  const share = goals ? Math.ceil(measures / goals) : 0;
  return {
    slug,
    title: fi(`Strategia, jossa on ${measures} toimenpidettä`),
    state: slug === 'kuusikymmenta' ? 'in_force' : 'draft',
    period: { wording: '2024-2029', language: 'fi' },
    levels: [fi('Kriittinen kehittämiskohde'), fi('MWB')],
    model: times(boxes, (index) => ({
      layer: ['input', 'foundation', 'area', 'rule', 'steering'][index % 5],
      title: fi(index % 2 ? LONG : 'Talousarvio'),
      note: fi(index % 3 ? '' : 'Maakuntavaltuuston päätöksen mukaan'),
    })),
    goals: times(goals, (goal) => ({
      code: `${goal + 1}`,
      title: fi(goal % 2 ? LONGER : 'Elinvoima'),
      goals: times(goal % 3, (below) => ({ code: `${goal + 1}.${below + 1}`, label: `MWB ${goal + 1}.${below + 1}`, title: fi(LONG) })),
      measures: times(Math.max(0, Math.min(share, measures - goal * share)), (index) => measure(goal + 1, index)),
    })),
  };
}

const network = (slug, seat, country, latitude, longitude) => ({
  slug,
  kind: 'theme',
  name: fi(`Esimerkkiverkosto ${slug}`),
  seat: fi(seat),
  country,
  latitude,
  longitude,
});

const networks = [
  ...times(15, (index) => network(`bryssel-${index + 1}`, 'Bryssel', 'BE', 50.8467, 4.3525)),
  ...SEATS.map(([seat, country, latitude, longitude], index) => network(`verkosto-${index + 1}`, seat, country, latitude, longitude)),
];

const MONTHS = [[1], [3, 9], [], [6], [12], []];

const document = {
  format: 1,
  organisation: {
    slug: 'tungos',
    kind: 'regional_council',
    name: { fi: 'Tungoksen esimerkkimaakunta', en: 'The made-up region of Tungos' },
    summary: { fi: 'Keksitty organisaatio, jolla kuvia koetellaan.', en: 'A made-up organisation that pictures are tried with.' },
    languages: ['fi', 'en'],
    time_zone: 'Europe/Helsinki',
    hue: 95,
    country: 'FI',
  },
  recurrences: times(12, (index) => ({
    slug: `toistuva-${index + 1}`,
    title: fi(`Toistuva asia ${index + 1}`),
    every: ['month', 'quarter', 'half_year', 'year'][index % 4],
    months: MONTHS[index % MONTHS.length],
  })),
  strategies: [
    strategy('kuusikymmenta', 60, 7, 23),
    strategy('kuusi', 6, 2, 5),
    strategy('yksi', 1, 1, 1),
    strategy('tyhja', 0, 0, 0),
  ],
  networks,
  memberships: networks.map(({ slug }) => ({ network: slug, role: fi('Jäsen') })),
  funds: ['Tyhjä rahasto', LONG, 'Täynnä oleva rahasto', 'Ylittyvä rahasto'].map((name, index) => ({
    slug: `rahasto-${index + 1}`,
    name: fi(name),
    frames: index ? [{ year: 2026, amount: 1000000 }] : [],
  })),
  projects: [[2, 'granted', 1], [2, 'applied', 3], [3, 'granted', 1000000], [4, 'granted', 1300000], [4, 'applied', 400000]].map(
    ([fund, state, amount], index) => ({
      slug: `hanke-${index + 1}`,
      title: fi(index % 2 ? LONGER : `Hanke ${index + 1}`),
      fund: `rahasto-${fund}`,
      state,
      applied_amount: amount,
      ...(state === 'granted' ? { granted_amount: amount } : {}),
    }),
  ),
  advocacy: times(12, (index) => ({
    slug: `kohde-${index + 1}`,
    title: fi(index % 2 ? LONGER : `Kohde ${index + 1}`),
    wanted: fi('Esimerkki'),
    window: schedule(index),
  })),
};

const path = fileURLToPath(new URL('crowded.json', import.meta.url));
await writeFile(path, `${JSON.stringify(document, null, 1)}\n`);
console.log(`${path} is written`);
