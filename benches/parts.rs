//! The pure parts that work hardest, each over what it meets in truth: `cargo bench --bench parts`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use suunta::exchange::document::{Around, Words, outline, read};
use suunta::platform::picture::{DayScale, pieces};
use suunta::platform::words::Period;

/// Schedules as councils write them.
const WORDINGS: [&str; 8] = [
    "2024–2029",
    "syksy 2025",
    "vuoden 2026 loppuun mennessä",
    "1.3.2025–31.12.2026",
    "jatkuva",
    "Q3/2026",
    "våren 2027",
    "by the end of 2028",
];

fn schedules(criterion: &mut Criterion) {
    criterion.bench_function("eight schedules are read", |bencher| {
        bencher.iter(|| WORDINGS.map(|wording| black_box(Period::parse(black_box(wording)))));
    });
}

fn pictures(criterion: &mut Criterion) {
    let periods = WORDINGS.map(|wording| Period::parse(wording).period);
    let last = date(2029, 12, 31);
    criterion.bench_function("eight schedules are laid out on a timeline", |bencher| {
        bencher.iter(|| {
            let scale = DayScale::new(date(2024, 1, 1), last, 0.0, 800.0);
            for period in &periods {
                black_box(pieces(black_box(period), &scale, last));
            }
        });
    });
}

fn documents(criterion: &mut Criterion) {
    let bytes = include_bytes!("../tests/it/documents/kainuu-2024-2029.txt");
    let mut group = criterion.benchmark_group("a strategy document of 1,000 lines");
    group.sample_size(20);
    group.bench_function("is read and its outline found", |bencher| {
        bencher.iter(|| {
            let blocks = read(black_box(bytes)).unwrap_or_default();
            black_box(outline(&blocks, &Words::default(), &Around::default()))
        });
    });
    group.finish();
}

criterion_group!(parts, schedules, pictures, documents);
criterion_main!(parts);
