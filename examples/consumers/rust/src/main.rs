//! How many articles there are, in the reader's language, from a bundle that `portolan export website` wrote:
//! `FOLDER LANGUAGE COUNT`.

use std::path::Path;

use portolan::args;
use portolan::load::localizer;
use portolan::runtime::languages;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("FOLDER LANGUAGE COUNT");
    let (folder, asked, count) = (next()?, next()?, next()?.parse::<i64>()?);
    // All fall back to English, message by message. A language is read when somebody first asks for it.
    let localizer = localizer(&Path::new(&folder).join("ftl"), "en".parse()?)?;
    let texts = localizer.texts(&languages(&asked));
    println!("{}: {}", texts.locale(), texts.text("news-count", args! { count: count }));
    Ok(())
}
