//! Any bytes as a catalogue, with arguments made from them: formatting gives a bounded text, the same whichever way it goes
//! out, and HTML that holds no tag of an argument's.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan::runtime::DateTime;
use portolan::runtime::Isolation;
use portolan::runtime::Number;
use portolan::runtime::Program;
use portolan::runtime::Value;
use portolan::runtime::limits::MAX_BYTES;
use portolan::runtime::limits::MAX_ERRORS;

const LOCALES: [&str; 8] = ["en", "fr", "de", "el", "it", "pl", "es", "ar"];

fuzz_target!(|bytes: &[u8]| {
    let Some((head, rest)) = bytes.split_first_chunk::<9>() else { return };
    let number = i64::from_le_bytes(head[1..].try_into().expect("eight bytes"));
    let text = String::from_utf8_lossy(rest);
    let program = Program::builder(LOCALES[usize::from(head[0]) % LOCALES.len()].parse().expect("a tag"))
        .source(&*text)
        .function("OWN", |values, _| values.last().cloned().unwrap_or(Value::None))
        .isolation(Isolation::Always)
        .build();
    let word: String = text.chars().take(20).collect();
    let all = [
        Value::from(number),
        f64::from_bits(number as u64).into(),
        Number::parse(&word).into(),
        DateTime::from_unix_milliseconds(number).into(),
        word.as_str().into(),
    ];
    for value in &all {
        let args = ["n", "m", "name", "count"].map(|name| (name, value.clone()));
        for message in program.messages().take(50) {
            for pattern in message.value().into_iter().chain(message.attributes().map(|(_, pattern)| pattern)) {
                let mut errors = Vec::new();
                let shown = pattern.format(&args, &mut errors);
                assert!(shown.len() <= MAX_BYTES && errors.len() <= MAX_ERRORS);
                let mut out = String::new();
                pattern.write(&args, &mut Vec::new(), &mut out).expect("a string takes everything");
                assert_eq!(shown, out);
                let html = pattern.format_html(&args, &mut Vec::new());
                assert!(!html.contains("<script") && html.matches('<').count() == html.matches('>').count());
            }
        }
    }
});
