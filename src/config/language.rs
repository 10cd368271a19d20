//! Which codes mean a language: in configuration files any tag that can be one, in folder names only known ones.

use crate::locale::Locale;

/// Every language of ISO 639-1.
const ISO_639_1: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is \
    it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na \
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq \
    sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Languages without a two-letter code that software is often translated into, and whose codes are no common words.
const THREE_LETTERS: &str = "ace anp arn ast azb bqi brx cak ceb ckb csb dsb fil frp fur gsw haw hmn hsb hye kab kmr lij \
    ltg mai mni nds nso pap sco skr szl tpi trs tzm vec yue zam zgh";

/// Codes that folders carry in the wild, and the language that is meant: none of them is a language's own code.
const NICKNAMES: [(&str, &str); 7] = [
    ("cn", "zh-CN"),
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("ja-JP-mac", "ja-JP-macos"),
    ("jp", "ja"),
    ("ua", "uk"),
];

/// The locale of a tag that somebody wrote down as one: the language is not checked against a list.
pub(super) fn of_tag(tag: &str) -> Option<Locale> {
    // Extensions say how a program shows its texts, and name no catalogue.
    if tag.split(['-', '_']).any(|part| part.len() == 1) {
        return None;
    }
    let locale: Locale = tag.parse().ok()?;
    // The grammar also allows five to eight letters, but no such language is registered; and `und` is none.
    let plausible = matches!(locale.language().len(), 2 | 3) && locale.language() != "und";
    plausible.then_some(locale)
}

/// The locale that a code means although it is not its tag: Greek for `gr`.
pub(super) fn of_nickname(code: &str) -> Option<Locale> {
    let (_, tag) = NICKNAMES.iter().find(|(name, _)| *name == code)?;
    tag.parse().ok()
}

/// The locale that a folder's name means, if it is the name of a known language.
///
/// ```
/// use portolan::config::locale_of_folder;
/// assert_eq!(locale_of_folder("pt_BR").unwrap().to_string(), "pt-BR");
/// assert_eq!(locale_of_folder("gr").unwrap().to_string(), "el");
/// assert!(locale_of_folder("src").is_none());
/// ```
pub fn locale_of_folder(name: &str) -> Option<Locale> {
    if let Some(locale) = of_nickname(name) {
        return Some(locale);
    }
    let locale = of_tag(name)?;
    let language = locale.language();
    let known = [ISO_639_1, THREE_LETTERS].iter().any(|list| list.split_whitespace().any(|code| code == language));
    (known || locale.as_langid().region.is_some()).then_some(locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folder_names_are_not_taken_for_languages() {
        for name in
            ["src", "docs", "test", "target", ".ledger", "", "x", "common", "und", "english", "en/fr", "..", "xx"]
        {
            assert_eq!(locale_of_folder(name), None, "{name}");
        }
        for (name, tag) in [("en-US", "en-US"), ("zh_Hant", "zh-Hant"), ("cz", "cs"), ("ES", "es"), ("hsb", "hsb")] {
            assert_eq!(locale_of_folder(name).map(|locale| locale.to_string()).as_deref(), Some(tag));
        }
    }

    #[test]
    fn lists_hold_what_they_say() {
        assert_eq!(ISO_639_1.split_whitespace().count(), 184);
        assert!(ISO_639_1.split_whitespace().all(|code| code.len() == 2));
        assert!(THREE_LETTERS.split_whitespace().all(|code| code.len() == 3));
        for (name, tag) in NICKNAMES {
            assert!(of_tag(tag).is_some(), "{tag}");
            assert!(!ISO_639_1.split_whitespace().any(|code| code == name), "{name}");
        }
    }
}
