//! Plural forms as gettext has them: an expression in the language of C that gives the number of a form for a whole number.
//! The expressions are made from conditions that stand here, and none is used that does not agree with the plural rules of
//! the runtime for the numbers of [`sample`].
//!
//! A number that has a text of its own is a form like any other: with one for 0, English has
//! `nplurals=3; plural=(n==0 ? 2 : n==1 ? 0 : 1);`.

use crate::export::shape::Pick;
use crate::locale::{Locale, PluralKind};

/// Most numbers that have forms of their own. Python takes no expression of more than 1,000 characters.
pub(super) const MAX_NUMBERS: usize = 8;

/// The plural forms of one language in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PluralForms {
    /// What the forms are for, in their order: categories, then numbers.
    pub classes: Vec<Pick>,
    /// What the header of a file says.
    pub header: String,
}

/// The number, or what is left of it when it is divided (0: it is not), lies from here to there, or does not.
#[derive(Clone, Copy, Debug)]
struct Test {
    divisor: u64,
    within: bool,
    from: u64,
    to: u64,
}

const fn is(divisor: u64, from: u64, to: u64) -> Test {
    Test { divisor, within: true, from, to }
}

const fn not(divisor: u64, from: u64, to: u64) -> Test {
    Test { divisor, within: false, from, to }
}

impl Test {
    fn holds(self, n: u64) -> bool {
        let n = if self.divisor == 0 { n } else { n % self.divisor };
        (self.from..=self.to).contains(&n) == self.within
    }

    fn print(self) -> String {
        let n = if self.divisor == 0 { "n".to_owned() } else { format!("n%{}", self.divisor) };
        match self {
            Test { within: true, from, to, .. } if from == to => format!("{n}=={from}"),
            Test { within: false, from, to, .. } if from == to => format!("{n}!={from}"),
            Test { within: true, from: 0, to, .. } => format!("{n}<={to}"),
            Test { within: true, from, to, .. } => format!("{n}>={from} && {n}<={to}"),
            Test { within: false, from, to, .. } => format!("({n}<{from} || {n}>{to})"),
        }
    }
}

/// One of several lists of tests, all of which hold.
type Condition = &'static [&'static [Test]];

/// The conditions of a language, and the category of all other whole numbers.
struct Family {
    conditions: &'static [(&'static str, Condition)],
    rest: &'static str,
}

const ONE: Condition = &[&[is(0, 1, 1)]];
const UP_TO_ONE: Condition = &[&[is(0, 0, 1)]];
const TWO: Condition = &[&[is(0, 2, 2)]];
const ZERO: Condition = &[&[is(0, 0, 0)]];
const MILLIONS: Condition = &[&[not(0, 0, 0), is(1_000_000, 0, 0)]];
const ENDS_IN_ONE: Condition = &[&[is(10, 1, 1), not(100, 11, 11)]];
const ENDS_IN_FEW: Condition = &[&[is(10, 2, 4), not(100, 12, 14)]];

/// The families of languages by what they make of whole numbers, after the plural rules of CLDR.
static FAMILIES: [Family; 26] = [
    // Japanese, Chinese, Vietnamese, Indonesian
    Family { conditions: &[], rest: "other" },
    // English, German, Greek, Dutch, Swedish, Hungarian, Turkish
    Family { conditions: &[("one", ONE)], rest: "other" },
    // Hindi, Persian, Bengali, Armenian
    Family { conditions: &[("one", UP_TO_ONE)], rest: "other" },
    // Italian, Spanish, Catalan, Portuguese of Portugal
    Family { conditions: &[("one", ONE), ("many", MILLIONS)], rest: "other" },
    // French, Portuguese of Brazil
    Family { conditions: &[("one", UP_TO_ONE), ("many", MILLIONS)], rest: "other" },
    // Hebrew, Sami
    Family { conditions: &[("one", ONE), ("two", TWO)], rest: "other" },
    // Polish
    Family { conditions: &[("one", ONE), ("few", ENDS_IN_FEW)], rest: "many" },
    // Russian, Ukrainian, Belarusian
    Family { conditions: &[("one", ENDS_IN_ONE), ("few", ENDS_IN_FEW)], rest: "many" },
    // Croatian, Serbian, Bosnian
    Family { conditions: &[("one", ENDS_IN_ONE), ("few", ENDS_IN_FEW)], rest: "other" },
    // Czech, Slovak
    Family { conditions: &[("one", ONE), ("few", &[&[is(0, 2, 4)]])], rest: "other" },
    // Icelandic, Macedonian
    Family { conditions: &[("one", ENDS_IN_ONE)], rest: "other" },
    // Lithuanian
    Family {
        conditions: &[("one", &[&[is(10, 1, 1), not(100, 11, 19)]]), ("few", &[&[is(10, 2, 9), not(100, 11, 19)]])],
        rest: "other",
    },
    // Latvian
    Family { conditions: &[("zero", &[&[is(10, 0, 0)], &[is(100, 11, 19)]]), ("one", ENDS_IN_ONE)], rest: "other" },
    // Romanian
    Family { conditions: &[("one", ONE), ("few", &[&[is(0, 0, 0)], &[is(100, 1, 19)]])], rest: "other" },
    // Slovenian, Sorbian
    Family {
        conditions: &[("one", &[&[is(100, 1, 1)]]), ("two", &[&[is(100, 2, 2)]]), ("few", &[&[is(100, 3, 4)]])],
        rest: "other",
    },
    // Arabic
    Family {
        conditions: &[
            ("zero", ZERO),
            ("one", ONE),
            ("two", TWO),
            ("few", &[&[is(100, 3, 10)]]),
            ("many", &[&[is(100, 11, 99)]]),
        ],
        rest: "other",
    },
    // Irish
    Family {
        conditions: &[("one", ONE), ("two", TWO), ("few", &[&[is(0, 3, 6)]]), ("many", &[&[is(0, 7, 10)]])],
        rest: "other",
    },
    // Welsh
    Family {
        conditions: &[
            ("zero", ZERO),
            ("one", ONE),
            ("two", TWO),
            ("few", &[&[is(0, 3, 3)]]),
            ("many", &[&[is(0, 6, 6)]]),
        ],
        rest: "other",
    },
    // Maltese
    Family {
        conditions: &[
            ("one", ONE),
            ("two", TWO),
            ("few", &[&[is(0, 0, 0)], &[is(100, 3, 10)]]),
            ("many", &[&[is(100, 11, 19)]]),
        ],
        rest: "other",
    },
    // Scottish Gaelic
    Family {
        conditions: &[
            ("one", &[&[is(0, 1, 1)], &[is(0, 11, 11)]]),
            ("two", &[&[is(0, 2, 2)], &[is(0, 12, 12)]]),
            ("few", &[&[is(0, 3, 10)], &[is(0, 13, 19)]]),
        ],
        rest: "other",
    },
    // Breton
    Family {
        conditions: &[
            ("one", &[&[is(10, 1, 1), not(100, 11, 11), not(100, 71, 71), not(100, 91, 91)]]),
            ("two", &[&[is(10, 2, 2), not(100, 12, 12), not(100, 72, 72), not(100, 92, 92)]]),
            (
                "few",
                &[
                    &[is(10, 3, 4), not(100, 10, 19), not(100, 70, 79), not(100, 90, 99)],
                    &[is(10, 9, 9), not(100, 10, 19), not(100, 70, 79), not(100, 90, 99)],
                ],
            ),
            ("many", MILLIONS),
        ],
        rest: "other",
    },
    // Filipino
    Family { conditions: &[("one", &[&[is(0, 1, 3)], &[not(10, 4, 4), not(10, 6, 6), not(10, 9, 9)]])], rest: "other" },
    // Colognian, Langi
    Family { conditions: &[("zero", ZERO), ("one", ONE)], rest: "other" },
    // Tachelhit
    Family { conditions: &[("one", UP_TO_ONE), ("few", &[&[is(0, 2, 10)]])], rest: "other" },
    // Central Atlas Tamazight
    Family { conditions: &[("one", &[&[is(0, 0, 1)], &[is(0, 11, 99)]])], rest: "other" },
    // Manx
    Family {
        conditions: &[("one", &[&[is(10, 1, 1)]]), ("two", &[&[is(10, 2, 2)]]), ("few", &[&[is(20, 0, 0)]])],
        rest: "other",
    },
];

/// The numbers for which an expression must say what the runtime says.
fn sample() -> impl Iterator<Item = u64> {
    let large =
        [10_000, 100_000, 100_001, 1_000_000, 1_000_001, 1_000_002, 1_000_011, 2_000_000, 10_000_000, 12_345_678];
    (0..=1_210).chain(large)
}

fn category(family: &Family, n: u64) -> &'static str {
    let holds = |condition: Condition| condition.iter().any(|tests| tests.iter().all(|test| test.holds(n)));
    family.conditions.iter().find(|(_, condition)| holds(condition)).map_or(family.rest, |(name, _)| name)
}

/// The plural forms of a language, with forms of their own for some numbers. Nothing if it has rules that are not known here.
pub(super) fn plural_forms(locale: &Locale, numbers: &[u64]) -> Option<PluralForms> {
    let known: Vec<(u64, &str)> = sample().map(|n| (n, locale.category(n, PluralKind::Cardinal))).collect();
    let family = FAMILIES.iter().find(|family| known.iter().all(|(n, name)| category(family, *n) == *name))?;
    let single = locale.plurals(PluralKind::Cardinal).single;
    // A category that has one number needs no other form for it.
    let numbers: Vec<u64> =
        numbers.iter().copied().filter(|n| !single.iter().any(|(_, own)| own == n)).take(MAX_NUMBERS).collect();
    let names = family.conditions.iter().map(|(name, _)| *name).chain([family.rest]);
    let mut classes: Vec<Pick> =
        names.map(|name| if name == "other" { Pick::Other } else { Pick::Category(name) }).collect();
    let mut expression = String::new();
    for n in &numbers {
        expression.push_str(&format!("n=={n} ? {} : ", classes.len()));
        classes.push(Pick::Number(n.to_string()));
    }
    for (place, (_, condition)) in family.conditions.iter().enumerate() {
        expression.push_str(&format!("{} ? {place} : ", print(condition)));
    }
    expression.push_str(&family.conditions.len().to_string());
    let expression = if expression.contains('?') { format!("({expression})") } else { expression };
    let header = format!("nplurals={}; plural={expression};", classes.len());
    Some(PluralForms { classes, header })
}

fn print(condition: Condition) -> String {
    let all = |tests: &&[Test]| tests.iter().map(|test| test.print()).collect::<Vec<_>>().join(" && ");
    match condition {
        [tests] => all(tests),
        _ => condition.iter().map(|tests| format!("({})", all(tests))).collect::<Vec<_>>().join(" || "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(locale: &str, numbers: &[u64]) -> String {
        plural_forms(&locale.parse().unwrap(), numbers).expect("a family").header
    }

    #[test]
    fn expressions_are_those_that_gettext_knows() {
        assert_eq!(header("ja", &[]), "nplurals=1; plural=0;");
        assert_eq!(header("el", &[]), "nplurals=2; plural=(n==1 ? 0 : 1);");
        assert_eq!(header("en", &[0, 1]), "nplurals=3; plural=(n==0 ? 2 : n==1 ? 0 : 1);");
        assert_eq!(
            header("pl", &[]),
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
        );
        assert_eq!(header("fr", &[0]), "nplurals=4; plural=(n==0 ? 3 : n<=1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2);");
    }

    #[test]
    fn languages_have_a_family() {
        let many = "af am ar az be bg bn br bs ca cs cy da de el en es et eu fa fi fil fr ga gd gl he hi hr hu hy id is it \
                    ja ka kk km kn ko ksh ky lo lt lv mk ml mn mr ms mt my ne nl pl pt pt-PT ro ru se shi sk sl sq sr sv \
                    sw ta te th tr tzm uk ur uz vi zh zu";
        for tag in many.split_whitespace() {
            let forms = plural_forms(&tag.parse().unwrap(), &[0, 7]).unwrap_or_else(|| panic!("{tag}"));
            assert!(forms.header.len() < 1_000, "{tag}: {}", forms.header.len());
        }
        // Of a language that CLDR does not know, all numbers are `other`.
        assert_eq!(header("tlh", &[0]), "nplurals=2; plural=(n==0 ? 1 : 0);");
    }

    #[test]
    fn a_category_of_one_number_takes_its_form() {
        let forms = |tag: &str| plural_forms(&tag.parse().unwrap(), &[1]).expect("a family").classes;
        assert_eq!(forms("en"), [Pick::Category("one"), Pick::Other]);
        let french = [Pick::Category("one"), Pick::Category("many"), Pick::Other, Pick::Number("1".into())];
        assert_eq!(forms("fr"), french);
    }
}
