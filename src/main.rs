//! The command line: read, done, and ended with one line and an exit code.

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use suunta::config::Cli;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => error.exit(),
        Err(error) => {
            // One clear line; clap's own adds usage and tips on more.
            let text = error.to_string();
            let lines: Vec<_> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
            eprintln!("suunta: {}", lines.join(" ").trim_start_matches("error: "));
            return ExitCode::from(2);
        }
    };
    match suunta::run::run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            eprintln!("suunta: {stopped}");
            ExitCode::from(stopped.code)
        }
    }
}
