//! `portolan status --format badge`: a small picture for a README, as SVG. It has no font or address of its own but the
//! namespace, and says in words what it shows.

use unicode_width::UnicodeWidthChar;

use crate::config::gates::Gates;
use crate::coverage::{Counts, Coverage, gate};
use crate::locale::autonym::autonym;
use crate::report::html::escaped;
use crate::report::status::percent;

/// The badge of the locales that `coverage` has: named by the language if it is one, else `translated`. Green where the
/// gate is passed, red below one half translated, yellow between; grey where there is nothing to translate.
pub fn badge(coverage: &Coverage, gates: &Gates) -> String {
    let label = match coverage.locales.as_slice() {
        [only] => autonym(&only.locale),
        _ => "translated".to_owned(),
    };
    let (mut units, mut translated) = (0, 0);
    for locale in &coverage.locales {
        units += locale.total.units;
        translated += locale.total.translated();
    }
    let share = percent(&Counts { units, current: translated, ..Counts::default() });
    let passed = gate(coverage, gates).passed();
    let (ground, ink) = colours(units, translated, passed);
    let said = match (units, passed) {
        (0, _) => "there is nothing to translate".to_owned(),
        (_, true) => format!("{share} translated, and the gate is passed"),
        (_, false) => format!("{share} translated, and the gate is not passed"),
    };
    let said = if coverage.locales.len() == 1 { format!("{label}: {said}") } else { capital(&said) };
    picture(&escaped(&said), &label, &share, ground, ink)
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

/// The colour of the share, and of what is written on it: their contrast is above 4.5.
fn colours(units: u32, translated: u32, passed: bool) -> (&'static str, &'static str) {
    match (units, passed) {
        (0, _) => ("#5c6470", "#fff"),
        _ if u64::from(translated) * 2 < u64::from(units) => ("#b3261e", "#fff"),
        (_, true) => ("#1f7a4d", "#fff"),
        (_, false) => ("#f2c14e", "#231a00"),
    }
}

/// How wide a text is at 11 pixels in a wide font such as Verdana, in pixels; rather too wide than too narrow.
fn width(text: &str) -> usize {
    let wide = |c: char| match (c, c.width().unwrap_or(0)) {
        (_, 0) => 0,
        (_, 2..) => 12,
        ('m' | 'w' | 'M' | 'W' | '%', _) => 11,
        ('i' | 'j' | 'l' | 'I' | '.' | ' ' | '(' | ')' | '1', _) => 5,
        _ => 8,
    };
    text.chars().map(wide).sum()
}

fn picture(said: &str, label: &str, share: &str, ground: &str, ink: &str) -> String {
    let (left, right) = (width(label) + 12, width(share) + 12);
    let (all, bend) = (left + right, left + right - 4);
    let (label, share) = (escaped(label), escaped(share));
    let text = |middle: usize, fill: &str, text: &str| {
        format!("<text x=\"{}.{}\" y=\"14\" fill=\"{fill}\">{text}</text>", middle / 2, middle % 2 * 5)
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all}\" height=\"20\" viewBox=\"0 0 {all} 20\" role=\"img\" \
         aria-label=\"{said}\">\n<title>{said}</title>\n\
         <g><path fill=\"#3a414b\" d=\"M4 0H{left}V20H4A4 4 0 0 1 0 16V4A4 4 0 0 1 4 0Z\"/>\
         <path fill=\"{ground}\" d=\"M{left} 0H{bend}A4 4 0 0 1 {all} 4V16A4 4 0 0 1 {bend} 20H{left}Z\"/></g>\n\
         <g text-anchor=\"middle\" font-family=\"Verdana, DejaVu Sans, Geneva, sans-serif\" font-size=\"11\">\n{}\n{}\n\
         </g>\n</svg>\n",
        text(left, "#fff", &label),
        text(2 * left + right, ink, &share),
    )
}
