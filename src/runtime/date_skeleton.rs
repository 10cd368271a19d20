//! Which fields a date has and how wide each is: skeletons and patterns of UTS 35, as `yMMMd` and `d. MMM y`.

/// How many kinds of fields there are: era, year, month, weekday, day, part of the day, hour, minute, second, part of a
/// second, time zone.
pub(crate) const FIELDS: usize = 11;
/// Their letters, in this order.
const LETTERS: [&[u8]; FIELDS] = [b"G", b"yY", b"ML", b"Ec", b"d", b"aB", b"HhKk", b"m", b"s", b"S", b"zvO"];

pub(crate) const MONTH: usize = 2;
pub(crate) const WEEKDAY: usize = 3;
pub(crate) const PERIOD: usize = 5;
pub(crate) const HOUR: usize = 6;
pub(crate) const MINUTE: usize = 7;
pub(crate) const SECOND: usize = 8;
pub(crate) const FRACTION: usize = 9;

/// A letter and how often it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letters {
    pub(crate) letter: u8,
    pub(crate) count: u8,
}

impl Letters {
    /// The fewest letters that stand for the same: UTS 35, "Date Field Symbol Table".
    fn kind(self) -> u8 {
        let kinds: &[u8] = match self.letter {
            b'M' | b'L' | b'c' => &[5, 4, 3],
            b'G' | b'E' | b'a' | b'B' => &[5, 4],
            b'z' | b'v' | b'O' => &[4],
            _ => &[],
        };
        kinds.iter().copied().find(|least| *least <= self.count).unwrap_or(1)
    }
}

/// A part of a pattern: a field, or text as the pattern has it, with its quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    Field(usize, Letters),
    Text(&'a str),
}

/// At most one field of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Skeleton {
    pub(crate) fields: [Option<Letters>; FIELDS],
}

/// Parts a pattern. Letters that are no field of ours are text.
pub(crate) fn tokens(pattern: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        let first = *rest.as_bytes().first()?;
        let same = rest.bytes().take_while(|it| *it == first).count();
        if let Some(field) = LETTERS.iter().position(|letters| letters.contains(&first)) {
            rest = rest.get(same..)?;
            return Some(Token::Field(field, Letters { letter: first, count: same.min(9) as u8 }));
        }
        let mut quoted = false;
        let end = rest.bytes().position(|byte| {
            quoted ^= byte == b'\'';
            !quoted && byte.is_ascii_alphabetic()
        });
        let (text, after) = rest.split_at_checked(end.unwrap_or(rest.len()).max(1))?;
        rest = after;
        Some(Token::Text(text))
    })
}

impl Skeleton {
    /// The fields of a pattern or skeleton. Hours up to twelve come with the part of the day, others without.
    pub(crate) fn of(pattern: &str) -> Skeleton {
        let mut all = Skeleton::default();
        for token in tokens(pattern) {
            if let Token::Field(field, letters) = token {
                all.fields[field] = Some(letters);
            }
        }
        all.with_period()
    }

    fn with_period(mut self) -> Skeleton {
        match self.fields[HOUR].map(|hour| hour.letter) {
            Some(b'h' | b'K') => {
                self.fields[PERIOD] = self.fields[PERIOD].or(Some(Letters { letter: b'a', count: 1 }));
            }
            Some(_) => self.fields[PERIOD] = None,
            None => {}
        }
        // Minutes with a part of a second want the seconds between.
        if self.fields[MINUTE].is_some() && self.fields[FRACTION].is_some() {
            self.fields[SECOND] = self.fields[SECOND].or(Some(Letters { letter: b's', count: 1 }));
        }
        self
    }

    /// Each letter with what it stands for: figures, a short name, a long one, a narrow one.
    pub(crate) fn kinds(&self) -> [Option<Letters>; FIELDS] {
        self.fields.map(|it| it.map(|it| Letters { count: it.kind(), ..it }))
    }

    /// Each letter with what it stands for, and figures with how many there are.
    pub(crate) fn types(&self) -> [Option<Letters>; FIELDS] {
        let is_word = |it: Letters| match it.letter {
            b'M' | b'L' | b'c' => it.kind() > 1,
            b'G' | b'E' | b'a' | b'B' | b'z' | b'v' | b'O' => true,
            _ => false,
        };
        self.fields.map(|it| it.map(|it| if is_word(it) { Letters { count: it.kind(), ..it } } else { it }))
    }

    /// The kinds of fields that are there, a bit each.
    pub(crate) fn mask(&self) -> u32 {
        self.fields.iter().enumerate().filter(|(_, it)| it.is_some()).map(|(at, _)| 1 << at).sum()
    }
}

/// Letters of the same kind stand by how near they are: words below zero, figures above, as in ICU.
const NARROW: i32 = -0x101;
const SHORT: i32 = -0x103;
const LONG: i32 = -0x104;
const NUMERIC: i32 = 0x100;
/// What parts letters of one field, such as `M` and `L`.
const DELTA: i32 = 0x10;

/// Where letters stand among those of their field.
pub(crate) fn rank(it: Letters) -> i32 {
    let count = i32::from(it.count);
    let word = |short_from: i32| match count {
        ..=2 if short_from == 3 => NUMERIC + count,
        ..=3 => SHORT,
        4 => LONG,
        _ => NARROW,
    };
    match it.letter {
        b'G' | b'E' | b'a' | b'z' => word(1),
        b'B' => word(1) - 3 * DELTA,
        b'v' => word(1) - 2 * DELTA,
        b'O' => word(1) - DELTA,
        b'M' => word(3),
        b'L' if count < 3 => word(3) + DELTA,
        b'L' => word(3) - DELTA,
        b'c' if count < 3 => word(3) + 2 * DELTA,
        b'c' => word(3) - 2 * DELTA,
        b'H' => NUMERIC + 10 * DELTA + count,
        b'k' => NUMERIC + 11 * DELTA + count,
        // The year of the week, which a few patterns have by mistake.
        b'K' | b'Y' => NUMERIC + DELTA + count,
        _ => NUMERIC + count,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_parted() {
        let field = |at: usize, letter: u8, count: u8| Token::Field(at, Letters { letter, count });
        let all: Vec<Token> = tokens("d 'de' MMMM, yy").collect();
        let expected =
            [field(4, b'd', 1), Token::Text(" 'de' "), field(2, b'M', 4), Token::Text(", "), field(1, b'y', 2)];
        assert_eq!(all, expected);
        // Quoted letters are text, as are those that are no fields, and what is not closed.
        let all: Vec<Token> = tokens("'h'HH στις Q'o''clock").collect();
        assert_eq!(all.len(), 5, "{all:?}");
        assert_eq!(all.first(), Some(&Token::Text("'h'")));
        assert_eq!(tokens("").count(), 0);
    }

    #[test]
    fn twelve_hours_have_their_part_of_the_day() {
        assert!(Skeleton::of("hm").fields[PERIOD].is_some());
        assert!(Skeleton::of("BHm").fields[PERIOD].is_none());
        assert!(Skeleton::of("mSSS").fields[SECOND].is_some());
        assert_eq!(Skeleton::of("yMd").mask(), 0b10110);
    }

    #[test]
    fn what_is_alike_ranks_near() {
        let of = |text: &str| rank(Skeleton::of(text).fields.iter().flatten().next().copied().unwrap());
        assert!((of("MMM") - of("MMMM")).abs() < (of("MMM") - of("MM")).abs());
        assert!((of("MMM") - of("LLL")).abs() < (of("MMM") - of("M")).abs());
        assert!((of("h") - of("K")).abs() < (of("h") - of("H")).abs());
    }
}
