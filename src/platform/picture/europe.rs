//! A map of Europe: outlines, and the projection that puts a place on them.
//!
//! Source of the outlines: Natural Earth, 1:50m countries, in the public domain
//! (naturalearthdata.com), as packed in the npm package `world-atlas` 2.0.2.
//!
//! How `europe_outline.txt` was made:
//!
//! 1. Each point was put through [`project`]'s formula: Lambert azimuthal equal-area on a sphere,
//!    centred at 56° N 15° E, 4.4 km to a unit.
//! 2. The arcs that countries share were simplified once, by Visvalingam's method, so that
//!    neighbours still meet: points whose triangle is under 2.4 square units went (3.6 on borders;
//!    four times as much in the margin, where x > 860 or y > 900).
//! 3. Land was joined into rings, cut four units outside the box so that no edge of the cut shows,
//!    and rings under 4.5 square units dropped, as was Greenland.
//! 4. Coordinates were rounded to whole units and written relative to the one before.
//!
//! The borders are Natural Earth's, which follow who is in control, with these left out: the line
//! between Crimea and the rest of Ukraine, the line across Cyprus, and the lines of Israel,
//! Palestine, Lebanon and Jordan in the corner of the map. The border of Kosovo is drawn.
//!
//! The file has two lines: the land, then the borders.

/// Width of the view box.
pub const WIDTH: f64 = 1000.0;

/// Height of the view box.
pub const HEIGHT: f64 = 1000.0;

/// SVG path data of the land: closed rings, to be filled.
pub const LAND: &str = OUTLINE.split_at(line_end(OUTLINE, 0)).0;

/// SVG path data of the borders between countries: open lines, to be drawn thin with no fill.
pub const BORDERS: &str = {
    let start = line_end(OUTLINE, 0) + 1;
    OUTLINE.split_at(line_end(OUTLINE, start)).0.split_at(start).1
};

const OUTLINE: &str = include_str!("europe_outline.txt");

/// Mean radius of the Earth, in kilometres.
const EARTH_RADIUS: f64 = 6371.0088;

/// Latitude and longitude of the centre of the projection, in degrees.
const CENTRE: (f64, f64) = (56.0, 15.0);

/// Kilometres from the centre of the projection to the left and to the top of the view box.
const LEFT: f64 = 2290.0;
const TOP: f64 = 1930.0;

const KILOMETRES_PER_UNIT: f64 = 4.4;

/// Projects degrees to view-box coordinates, y growing southwards; `None` outside the map.
pub fn project(latitude: f64, longitude: f64) -> Option<(f64, f64)> {
    let (sin_centre, cos_centre) = CENTRE.0.to_radians().sin_cos();
    let (sin_latitude, cos_latitude) = latitude.to_radians().sin_cos();
    let (sin_east, cos_east) = (longitude - CENTRE.1).to_radians().sin_cos();

    // Cosine of the angle from the centre. At the antipode the scale is not finite, so nothing there
    // falls in the box.
    let cos_angle = sin_centre * sin_latitude + cos_centre * cos_latitude * cos_east;
    let scale = EARTH_RADIUS * (2.0 / (1.0 + cos_angle)).sqrt();

    let east = scale * cos_latitude * sin_east;
    let north = scale * (cos_centre * sin_latitude - sin_centre * cos_latitude * cos_east);

    let x = (LEFT + east) / KILOMETRES_PER_UNIT;
    let y = (TOP - north) / KILOMETRES_PER_UNIT;
    ((0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y)).then_some((x, y))
}

/// Where the line that begins at `start` ends: its line feed, or the end of the text.
const fn line_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    while end < bytes.len() && bytes[end] != b'\n' {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brussels_lies_south_west_of_kajaani() {
        let kajaani = project(64.2273, 27.7285).expect("Kajaani is on the map");
        let brussels = project(50.8467, 4.3525).expect("Brussels is on the map");
        assert!(brussels.0 < kajaani.0, "{brussels:?} is west of {kajaani:?}");
        assert!(brussels.1 > kajaani.1, "{brussels:?} is south of {kajaani:?}");
    }

    #[test]
    fn the_centre_is_where_the_outlines_have_it() {
        let (x, y) = project(CENTRE.0, CENTRE.1).expect("the centre is on the map");
        assert!((x - LEFT / KILOMETRES_PER_UNIT).abs() < 1e-9);
        assert!((y - TOP / KILOMETRES_PER_UNIT).abs() < 1e-9);
    }

    #[test]
    fn the_corners_of_europe_are_on_the_map() {
        for (place, latitude, longitude) in [
            ("Reykjavík", 64.1466, -21.9426),
            ("Nordkapp", 71.1695, 25.7832),
            ("Lisbon", 38.7223, -9.1393),
            ("Tarifa", 36.0143, -5.6044),
            ("Valletta", 35.8989, 14.5146),
            ("Nicosia", 35.1856, 33.3823),
        ] {
            assert!(project(latitude, longitude).is_some(), "{place}");
        }
    }

    #[test]
    fn what_is_far_away_is_not_on_the_map() {
        for (latitude, longitude) in [
            (-56.0, -165.0), // The antipode of the centre.
            (-41.2866, 174.7756),
            (40.7128, -74.0060),
            (f64::NAN, 15.0),
            (56.0, f64::INFINITY),
        ] {
            assert_eq!(project(latitude, longitude), None, "{latitude}, {longitude}");
        }
    }

    #[test]
    fn outlines_are_bare_path_data_and_small() {
        for path in [LAND, BORDERS] {
            assert!(path.starts_with('M'));
            assert!(path.chars().all(|c| c.is_ascii_digit() || "Mlz -".contains(c)));
        }
        assert!(LAND.ends_with('z'));
        assert!(!BORDERS.contains('z'));
        assert!(LAND.len() + BORDERS.len() <= 16_000);
    }
}
