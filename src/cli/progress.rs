//! A word on what is going on, for work that takes over half a second on a terminal.

use std::io;
use std::io::{IsTerminal, Write};
use std::sync::mpsc;
use std::sync::mpsc::RecvTimeoutError;
use std::thread;
use std::time::Duration;

/// How long work may take before it is mentioned.
const PATIENCE: Duration = Duration::from_millis(500);

/// Does some work. On a terminal, standard error says what it is while it takes long; nothing of that is left behind.
pub fn with_progress<T>(what: &str, work: impl FnOnce() -> T) -> T {
    if !io::stderr().is_terminal() {
        return work();
    }
    thread::scope(|scope| {
        let (working, wait) = mpsc::channel::<()>();
        scope.spawn(move || {
            if wait.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                // There is nobody to tell if standard error is closed.
                let _ = write!(io::stderr(), "portolan: {what} …");
                let _ = wait.recv();
                let _ = write!(io::stderr(), "\r{}\r", " ".repeat(what.chars().count() + 12));
            }
        });
        let result = work();
        drop(working);
        result
    })
}
