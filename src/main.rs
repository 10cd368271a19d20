//! The command-line tool: parse, run, exit code.

use std::process::ExitCode;

use clap::Parser;
use portolan::cli::{Arguments, run};

fn main() -> ExitCode {
    run(&Arguments::parse())
}
