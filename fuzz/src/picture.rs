//! Pictures that people send.

use suunta::council::picture::made;

/// How a PNG begins.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Widest and highest that a picture is kept.
const GREATEST: u32 = 1600;

/// A picture is made anew, within its bounds, and what was made is a picture of the same size.
pub fn check(bytes: &[u8]) {
    let Ok(kept) = made(&with_right_sums(bytes)) else { return };
    assert!((1..=GREATEST).contains(&kept.width) && (1..=GREATEST).contains(&kept.height));
    let begin: &[u8] = if kept.media_type == "image/png" { PNG } else { b"\xFF\xD8\xFF" };
    assert!(kept.content.starts_with(begin), "it is no {}", kept.media_type);
    let again = made(&kept.content).expect("what is kept is a picture");
    assert_eq!((again.width, again.height, again.media_type), (kept.width, kept.height, kept.media_type));
}

/// A PNG refuses every part whose sum is wrong, which by chance all are; so they are put right.
fn with_right_sums(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let mut at = PNG.len();
    while bytes.starts_with(PNG) && at + 12 <= bytes.len() {
        let length = u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]) as usize;
        let end = at.saturating_add(8).saturating_add(length);
        if end.saturating_add(4) > bytes.len() {
            break;
        }
        let mut sum = flate2::Crc::new();
        sum.update(&bytes[at + 4..end]);
        bytes[end..end + 4].copy_from_slice(&sum.sum().to_be_bytes());
        at = end + 4;
    }
    bytes
}
