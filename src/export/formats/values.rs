//! How a value is shown, for formats whose consumers have `Intl` or its like: options of `NUMBER` and `DATETIME` that mean
//! something, in one way of writing.

use crate::export::{Reason, Text};
use crate::message::described::Holds;
use crate::message::flat::{Literal, Slot};
use crate::runtime::{DateTimeOptions, Number, NumberOptions, Value};

/// What is put into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// A text, as it is.
    Text,
    /// Nothing says what it holds.
    Unknown,
    /// A number, as the language has it.
    Number(Options),
    /// A date, a time, or both.
    Date(Options),
}

/// Options by name, each with a value that Portolan knows. Figures are whole numbers, words are `Intl`'s.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Options(Vec<(String, String)>);

impl Options {
    /// The value of an option.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The value of an option that is a whole number.
    pub(super) fn digits(&self, name: &str) -> Option<usize> {
        self.get(name).and_then(|value| value.parse().ok())
    }

    /// All of them, in the order in which they are written.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Which kind of number is shown.
    pub(super) fn style(&self) -> &str {
        self.get("style").unwrap_or("decimal")
    }

    /// The options that a plural category depends on.
    pub(super) fn of_category(&self) -> Options {
        let decides = |name: &str| name.ends_with("FractionDigits") || name.ends_with("SignificantDigits");
        let digits = self.0.iter().filter(|(name, _)| decides(name));
        Options(digits.cloned().collect())
    }
}

/// What a slot shows. What is wrong with its options is noted.
pub(super) fn shown(slot: &Slot, text: &Text<'_>, reasons: &mut Vec<Reason>) -> Shown {
    match (slot.function.as_deref(), text.holds(&slot.variable)) {
        (Some("NUMBER"), _) => Shown::Number(number_options(slot, reasons)),
        (Some(_), _) => Shown::Date(date_options(slot, reasons)),
        (None, Some(Holds::Number)) => Shown::Number(Options::default()),
        (None, Some(Holds::Date)) => Shown::Date(Options::default()),
        (None, Some(Holds::Text)) => Shown::Text,
        (None, None) => Shown::Unknown,
    }
}

/// The options of a number that make a difference. `type` only chooses, and is not among them.
pub(super) fn number_options(slot: &Slot, reasons: &mut Vec<Reason>) -> Options {
    let known = |name: &str, value: Value<'_>| NumberOptions::new().with(name, value).is_ok();
    let mut all = options(slot, "NUMBER", known, reasons);
    all.0.retain(|(name, value)| name != "type" && !(name == "useGrouping" && value == "auto"));
    if all.style() == "unit" && all.get("unit").is_some_and(|unit| !is_unit(unit)) {
        note(reasons, left_out("NUMBER", "unit"));
        all.0.retain(|(name, _)| name != "unit");
    }
    let style = match all.style() {
        "currency" if all.get("currency").is_some() => "currency",
        "unit" if all.get("unit").is_some() => "unit",
        "percent" => "percent",
        _ => "decimal",
    };
    all.0.retain(|(name, _)| match name.as_str() {
        "style" => style != "decimal",
        "currency" | "currencyDisplay" => style == "currency",
        "unit" | "unitDisplay" => style == "unit",
        _ => true,
    });
    // A program of JavaScript refuses a least above the most.
    for (least, most) in
        [("minimumFractionDigits", "maximumFractionDigits"), ("minimumSignificantDigits", "maximumSignificantDigits")]
    {
        if let (Some(min), Some(max)) = (all.digits(least), all.digits(most))
            && min > max
        {
            all.0.retain(|(name, _)| name != least);
            note(reasons, left_out("NUMBER", least));
        }
    }
    all
}

/// The options of a date that make a difference.
pub(super) fn date_options(slot: &Slot, reasons: &mut Vec<Reason>) -> Options {
    let known = |name: &str, value: Value<'_>| DateTimeOptions::new().with(name, value).is_ok();
    let mut all = options(slot, "DATETIME", known, reasons);
    all.0.retain(|(name, value)| {
        // Zones by their distance from UTC are new in `Intl`, and it has no more than milliseconds.
        let is_kept = match name.as_str() {
            "timeZone" => !value.starts_with(['+', '-']),
            "fractionalSecondDigits" => matches!(value.as_str(), "1" | "2" | "3"),
            _ => true,
        };
        if !is_kept {
            note(reasons, left_out("DATETIME", name));
        }
        is_kept
    });
    // `Intl` refuses styles together with fields; the styles decide.
    if all.get("dateStyle").is_some() || all.get("timeStyle").is_some() {
        const BESIDE: [&str; 6] = ["dateStyle", "timeStyle", "hour12", "hourCycle", "timeZone", "calendar"];
        let (kept, fields): (Vec<_>, Vec<_>) = all.0.into_iter().partition(|(name, _)| BESIDE.contains(&name.as_str()));
        fields.iter().for_each(|(name, _)| note(reasons, left_out("DATETIME", name)));
        all = Options(kept);
    }
    all
}

/// The options that a function knows, written as `Intl` writes them. Those with values out of range are noted, those that it
/// does not know are ignored, as Fluent's runtimes do.
fn options(slot: &Slot, function: &str, known: impl Fn(&str, Value<'_>) -> bool, reasons: &mut Vec<Reason>) -> Options {
    let mut all = Options::default();
    for (name, literal) in &slot.options {
        let value: Value<'_> = match literal {
            Literal::Text(text) => text.as_str().into(),
            Literal::Number(number) => Number::parse(number).unwrap_or_else(|| 0.into()).into(),
        };
        if !known(name, value) {
            if name.ends_with("Digits") {
                note(reasons, left_out(function, name));
            }
            continue;
        }
        let value = match (name.as_str(), literal) {
            ("useGrouping", Literal::Text(text)) if text == "true" => "auto".to_owned(),
            ("useGrouping", Literal::Number(number)) => if is_zero(number) { "false" } else { "auto" }.to_owned(),
            ("hour12", Literal::Number(number)) => (!is_zero(number)).to_string(),
            ("currency", literal) => literal.as_str().to_ascii_uppercase(),
            (_, Literal::Number(number)) => number.split('.').next().unwrap_or_default().to_owned(),
            (_, Literal::Text(text)) => text.clone(),
        };
        all.0.retain(|(own, _)| own != name);
        all.0.push((name.clone(), value));
    }
    all
}

/// Whether `Intl` knows a unit: those of ECMA-402, and one by another.
fn is_unit(name: &str) -> bool {
    const UNITS: &str = "acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabit gigabyte \
                         gram hectare hour inch kilobit kilobyte kilogram kilometer liter megabit megabyte meter \
                         microsecond mile mile-scandinavian milliliter millimeter millisecond minute month nanosecond \
                         ounce percent petabyte pound second stone terabit terabyte week yard year";
    let is_simple = |name: &str| UNITS.split_whitespace().any(|unit| unit == name);
    is_simple(name) || name.split_once("-per-").is_some_and(|(unit, by)| is_simple(unit) && is_simple(by))
}

fn is_zero(number: &str) -> bool {
    number.bytes().all(|b| matches!(b, b'0' | b'.' | b'-'))
}

/// An option that a format cannot carry.
pub(super) fn left_out(function: &str, option: &str) -> Reason {
    Reason::approximated(format!("the option {option} of {function} is left out"))
}

/// Adds a reason that is not there yet.
pub(super) fn note(reasons: &mut Vec<Reason>, reason: Reason) {
    if !reasons.contains(&reason) {
        reasons.push(reason);
    }
}

/// Whether a number is one that a program of JavaScript has exactly.
pub(super) fn is_safe(number: &str) -> bool {
    number.bytes().filter(u8::is_ascii_digit).count() <= 15
}
