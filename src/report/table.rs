//! Tables of text: columns as wide as their widest cell, counted as terminals show it.

use unicode_width::UnicodeWidthStr;

use crate::report::Look;

/// On which side of a column the text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// How many columns a cell takes; its colours take none.
fn columns(cell: &str) -> usize {
    anstream::adapter::strip_str(cell).map(str::width).sum()
}

/// Rows of cells below a heading.
#[derive(Clone, Debug, Default)]
pub struct Table {
    heads: Vec<(&'static str, Side)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these columns.
    pub fn new(heads: &[(&'static str, Side)]) -> Self {
        Table { heads: heads.to_vec(), rows: Vec::new() }
    }

    /// Adds a row; it has as many cells as there are columns.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Whether it has no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as a terminal shows it.
    pub fn text(&self, look: Look) -> String {
        let widths: Vec<usize> = self.widths();
        let mut out = look.bold(&self.line(&self.head(), &widths));
        out.push('\n');
        for row in &self.rows {
            out.push_str(&self.line(row, &widths));
            out.push('\n');
        }
        out
    }

    /// The table in Markdown.
    pub fn markdown(&self) -> String {
        let widths: Vec<usize> = self.widths().into_iter().map(|width| width.max(3)).collect();
        let row = |cells: &[String]| {
            let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', r"\|")).collect();
            let padded = self.padded(&cells, &widths);
            format!("| {} |\n", padded.join(" | "))
        };
        let mut out = row(&self.head());
        let rules = self.heads.iter().zip(&widths).map(|((_, side), &width)| match side {
            Side::Left => "-".repeat(width),
            Side::Right => format!("{}:", "-".repeat(width - 1)),
        });
        out.push_str(&row(&rules.collect::<Vec<_>>()));
        self.rows.iter().for_each(|cells| out.push_str(&row(cells)));
        out
    }

    fn head(&self) -> Vec<String> {
        self.heads.iter().map(|(name, _)| (*name).to_owned()).collect()
    }

    fn widths(&self) -> Vec<usize> {
        let column = |index: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(index));
            cells.map(|cell| columns(cell)).max().unwrap_or(0).max(self.heads[index].0.width())
        };
        (0..self.heads.len()).map(column).collect()
    }

    fn padded(&self, cells: &[String], widths: &[usize]) -> Vec<String> {
        let sides = self.heads.iter().map(|(_, side)| *side);
        let cells = cells.iter().zip(widths).zip(sides);
        cells
            .map(|((cell, &width), side)| {
                let space = " ".repeat(width.saturating_sub(columns(cell)));
                match side {
                    Side::Left => format!("{cell}{space}"),
                    Side::Right => format!("{space}{cell}"),
                }
            })
            .collect()
    }

    fn line(&self, cells: &[String], widths: &[usize]) -> String {
        self.padded(cells, widths).join("  ").trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_whatever_stands_in_them() {
        let mut table = Table::new(&[("name", Side::Left), ("n", Side::Right)]);
        table.row(vec!["漢字".into(), "1".into()]);
        table.row(vec!["\u{1b}[31me\u{301}|\u{1b}[0m".into(), "10".into()]);
        let look = Look::default();
        assert_eq!(table.text(look), "name   n\n漢字   1\n\u{1b}[31me\u{301}|\u{1b}[0m    10\n");
        let mut table = Table::new(&[("name", Side::Left), ("n", Side::Right)]);
        table.row(vec!["a|b".into(), "1".into()]);
        assert_eq!(table.markdown(), "| name |   n |\n| ---- | --: |\n| a\\|b |   1 |\n");
    }
}
