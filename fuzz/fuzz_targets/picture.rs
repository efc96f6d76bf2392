#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| suunta_fuzz::picture::check(bytes));
