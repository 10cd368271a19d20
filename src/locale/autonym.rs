//! What languages are called by those who speak them.

use crate::locale::Locale;

/// Languages by their tag, with the name that CLDR gives each in itself, written with a capital as in a list. A tag with
/// a region or script stands here only where its name is not that of the language with the region after it.
const NAMES: &[(&str, &str)] = &[
    ("af", "Afrikaans"),
    ("ar", "العربية"),
    ("az", "Azərbaycan"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("br", "Brezhoneg"),
    ("bs", "Bosanski"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-GB", "British English"),
    ("en-US", "American English"),
    ("eo", "Esperanto"),
    ("es", "Español"),
    ("es-419", "Español latinoamericano"),
    ("es-ES", "Español de España"),
    ("es-MX", "Español de México"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("fr-CA", "Français canadien"),
    ("fy", "Frysk"),
    ("ga", "Gaeilge"),
    ("gd", "Gàidhlig"),
    ("gl", "Galego"),
    ("gu", "ગુજરાતી"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("id", "Indonesia"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "Қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("lb", "Lëtzebuergesch"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mr", "मराठी"),
    ("ms", "Melayu"),
    ("mt", "Malti"),
    ("my", "မြန်မာ"),
    ("nb", "Norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("oc", "Occitan"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("pt-PT", "Português europeu"),
    ("rm", "Rumantsch"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-Latn", "Srpski"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zh-CN", "简体中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zh-TW", "繁體中文"),
];

/// What a language is called by those who speak it; its tag, if that is not known.
///
/// ```
/// use portolan::locale::autonym::autonym;
/// let name = |tag: &str| autonym(&tag.parse().unwrap());
/// assert_eq!(name("fr"), "Français");
/// assert_eq!(name("pt-BR"), "Português (Brasil)");
/// assert_eq!(name("de-AT"), "Deutsch (AT)");
/// assert_eq!(name("tlh"), "tlh");
/// ```
pub fn autonym(locale: &Locale) -> String {
    let tag = locale.to_string();
    if let Some(name) = named(&tag) {
        return name.to_owned();
    }
    let rest = tag.strip_prefix(locale.language()).and_then(|rest| rest.strip_prefix('-'));
    match (named(locale.language()), rest) {
        (Some(name), Some(rest)) => format!("{name} ({rest})"),
        _ => tag,
    }
}

fn named(tag: &str) -> Option<&'static str> {
    NAMES.binary_search_by(|(known, _)| (*known).cmp(tag)).ok().map(|index| NAMES[index].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found() {
        for (tag, name) in NAMES {
            let locale: Locale = tag.parse().expect("a tag");
            assert_eq!((locale.to_string().as_str(), autonym(&locale).as_str()), (*tag, *name));
        }
    }
}
