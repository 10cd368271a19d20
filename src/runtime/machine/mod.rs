//! Runs compiled patterns. Nothing in here fails but the writer; what is wrong becomes text and an error beside it.

mod choose;
mod values;

use std::fmt;

use crate::runtime::code::{Call, Code, Function, Op, Operand, Range, Reference, Target, slice};
use crate::runtime::dates::DateStyle;
use crate::runtime::datetime::DateTime;
use crate::runtime::error::FormatError;
use crate::runtime::limits::{MAX_BYTES, MAX_DEPTH, MAX_ERRORS, MAX_STEPS};
use crate::runtime::machine::values::as_moment;
use crate::runtime::number::Number;
use crate::runtime::number_options::NumberOptions;
use crate::runtime::program::Program;
use crate::runtime::value::{Args, Value};

/// Where text goes. What a message says itself and what comes from arguments are told apart, since only the first may
/// hold markup.
pub(crate) trait Sink {
    /// Text of the message.
    fn text(&mut self, text: &str) -> fmt::Result;
    /// Text from elsewhere.
    fn data(&mut self, text: &str) -> fmt::Result;
    /// A mark that isolates text from elsewhere.
    fn mark(&mut self, mark: &str) -> fmt::Result {
        self.data(mark)
    }
}

impl Sink for String {
    fn text(&mut self, text: &str) -> fmt::Result {
        self.push_str(text);
        Ok(())
    }

    fn data(&mut self, text: &str) -> fmt::Result {
        self.push_str(text);
        Ok(())
    }
}

/// Any writer, as plain text.
pub(crate) struct Writer<'w>(pub(crate) &'w mut dyn fmt::Write);

impl Sink for Writer<'_> {
    fn text(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }

    fn data(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}

/// The state of formatting one text.
pub(crate) struct Machine<'a> {
    program: &'a Program,
    code: &'a Code,
    args: &'a Args<'a>,
    errors: &'a mut Vec<FormatError>,
    isolate: bool,
    steps: u32,
    room: Room,
    depth: u32,
    /// Something lay too deep, and that has been told.
    is_too_deep: bool,
    /// What goes wrong now does so because something lay too deep.
    is_muted: bool,
    /// A limit was passed: nothing more is written.
    stopped: bool,
}

/// A pattern that is being written, those that it is written for, and the arguments of its term.
#[derive(Clone, Copy)]
struct Frame<'f> {
    body: u32,
    arguments: Option<Range>,
    outer: Option<&'f Frame<'f>>,
}

/// A value that is somewhere already, or was made for now.
enum Held<'a> {
    Lent(&'a Value<'a>),
    Made(Value<'a>),
}

impl<'a> Held<'a> {
    fn get(&self) -> &Value<'a> {
        match self {
            Held::Lent(value) => value,
            Held::Made(value) => value,
        }
    }

    fn take(self) -> Value<'a> {
        match self {
            Held::Lent(value) => value.lend(),
            Held::Made(value) => value,
        }
    }
}

/// Writes what is data, as far as there is room for it.
struct Data<'s, S> {
    sink: &'s mut S,
    room: &'s mut Room,
}

impl<S: Sink> fmt::Write for Data<'_, S> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.sink.data(self.room.take(text))
    }
}

/// How many bytes a text may still have.
struct Room {
    bytes: usize,
    /// Something had to be cut.
    is_full: bool,
}

impl Room {
    /// As much of a piece as there is room for.
    fn take<'t>(&mut self, text: &'t str) -> &'t str {
        match self.bytes.checked_sub(text.len()) {
            Some(rest) => {
                self.bytes = rest;
                text
            }
            None => {
                let end = (0..=self.bytes).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
                (self.bytes, self.is_full) = (0, true);
                &text[..end]
            }
        }
    }
}

impl<'a> Machine<'a> {
    pub(crate) fn new(
        program: &'a Program,
        args: &'a Args<'a>,
        errors: &'a mut Vec<FormatError>,
        isolate: bool,
    ) -> Self {
        let code = program.code();
        Self {
            program,
            code,
            args,
            errors,
            isolate,
            steps: MAX_STEPS,
            room: Room { bytes: MAX_BYTES, is_full: false },
            depth: 0,
            is_too_deep: false,
            is_muted: false,
            stopped: false,
        }
    }

    /// Writes a pattern.
    pub(crate) fn write<S: Sink>(&mut self, body: u32, sink: &mut S) -> fmt::Result {
        let before = self.errors.len();
        let written = self.run(&Frame { body, arguments: None, outer: None }, sink);
        self.errors.truncate(before + MAX_ERRORS);
        written
    }

    fn run<S: Sink>(&mut self, frame: &Frame<'_>, sink: &mut S) -> fmt::Result {
        let code = self.code;
        let Some(body) = code.bodies.get(frame.body as usize) else { return Ok(()) };
        let mut at = body.start as usize;
        while let Some(op) = code.ops.get(at) {
            at += 1;
            self.is_muted &= self.depth > 0;
            match op {
                Op::End => break,
                Op::Text(text) => self.emit(code.str(*text), sink, S::text)?,
                Op::Open if self.isolate => self.emit("\u{2068}", sink, S::mark)?,
                Op::Close if self.isolate => self.emit("\u{2069}", sink, S::mark)?,
                Op::Open | Op::Close => {}
                Op::Show(operand, isolate) => {
                    let isolate = *isolate && self.isolate;
                    if isolate {
                        self.emit("\u{2068}", sink, S::mark)?;
                    }
                    self.show(operand, frame, sink)?;
                    if isolate {
                        self.emit("\u{2069}", sink, S::mark)?;
                    }
                }
                Op::Refer(index) => {
                    if let Some(reference) = code.references.get(*index as usize) {
                        self.refer(reference, frame, sink)?;
                    }
                }
                Op::Select(index) => {
                    let Some(select) = code.selects.get(*index as usize) else { break };
                    if !self.step("pieces") {
                        break;
                    }
                    self.charge(select.variants);
                    at = self.choose(select, frame) as usize;
                }
                Op::Jump(to) => at = *to as usize,
            }
            if self.room.is_full {
                self.stop("bytes");
            }
            if self.stopped {
                break;
            }
        }
        Ok(())
    }

    /// Counts one piece of work; false when there have been too many.
    fn step(&mut self, what: &'static str) -> bool {
        match self.steps.checked_sub(1) {
            Some(rest) if !self.stopped => {
                self.steps = rest;
                true
            }
            _ => {
                self.stop(what);
                false
            }
        }
    }

    /// Counts the work of looking through a list, which is little unless the list is long.
    fn charge(&mut self, list: Range) {
        self.steps = self.steps.saturating_sub(list.len / 16);
    }

    fn stop(&mut self, what: &'static str) {
        if !self.stopped {
            self.error(FormatError::Limit(what));
            self.stopped = true;
        }
    }

    fn error(&mut self, error: FormatError) {
        // What goes wrong after a limit goes wrong because of it.
        if !self.stopped && !self.is_muted {
            self.errors.push(error);
        }
    }

    fn emit<S>(&mut self, text: &str, sink: &mut S, write: fn(&mut S, &str) -> fmt::Result) -> fmt::Result {
        write(sink, self.room.take(text))
    }

    /// Writes `{$name}` or the like where there is nothing to show; also the last thing that a limit lets through.
    fn fallback<S: Sink>(&mut self, shown: &str, sink: &mut S) -> fmt::Result {
        self.emit(shown, sink, S::data)
    }

    fn show<S: Sink>(&mut self, operand: &Operand, frame: &Frame<'_>, sink: &mut S) -> fmt::Result {
        let code = self.code;
        if !self.step("pieces") {
            return self.fallback(self.shown(operand), sink);
        }
        match operand {
            Operand::Text(text) => self.emit(code.str(*text), sink, S::data),
            Operand::Pattern(body) => {
                let frame = Frame { body: *body, arguments: frame.arguments, outer: Some(frame) };
                self.deeper(|machine| machine.run(&frame, sink)).unwrap_or(Ok(()))
            }
            Operand::Call(index) => match code.calls.get(*index as usize) {
                Some(call) => self.show_call(call, frame, sink),
                None => Ok(()),
            },
            Operand::Number(_) | Operand::Variable(_) => match self.held(operand, frame) {
                Some(Held::Lent(value)) => self.show_value(value, self.shown(operand), sink),
                Some(Held::Made(value)) => self.show_value(&value, self.shown(operand), sink),
                None => self.fallback(self.shown(operand), sink),
            },
        }
    }

    /// What stands in the text for an operand that has no value.
    fn shown(&self, operand: &Operand) -> &'a str {
        match operand {
            Operand::Variable(name) => self.code.shown_variable(*name),
            Operand::Call(index) => self.code.calls.get(*index as usize).map_or("", |call| self.code.str(call.shown)),
            _ => "{???}",
        }
    }

    fn show_value<S: Sink>(&mut self, value: &Value<'_>, shown: &str, sink: &mut S) -> fmt::Result {
        match value {
            Value::Text(text) => self.emit(text, sink, S::data),
            Value::Number(number) => match number.plain_integer() {
                Some(n) => {
                    let mut out = Data { sink, room: &mut self.room };
                    self.program.decimals().write_integer(n, &mut out)
                }
                None => self.show_number(number, number.options().unwrap_or(&NumberOptions::default()), sink),
            },
            Value::DateTime(moment) => match &moment.options {
                None => self.show_date(moment, self.program.date_style(), shown, sink),
                Some(options) => self.show_date(moment, &DateStyle::new(options.clone()), shown, sink),
            },
            Value::Custom(custom) => self.emit(&custom.show(self.program.locale()), sink, S::data),
            Value::None => self.fallback(shown, sink),
        }
    }

    fn show_number<S: Sink>(&mut self, number: &Number, options: &NumberOptions, sink: &mut S) -> fmt::Result {
        let mut out = Data { sink, room: &mut self.room };
        self.program.decimals().write(number, options, self.program.plurals(), &mut out, self.errors)
    }

    fn show_date<S: Sink>(&mut self, moment: &DateTime, style: &DateStyle, shown: &str, sink: &mut S) -> fmt::Result {
        let mut out = Data { sink, room: &mut self.room };
        match style.write(self.program.icu_locale(), moment, &mut out, self.errors)? {
            true => Ok(()),
            false => self.fallback(shown, sink),
        }
    }

    /// A call whose result is shown. The two functions of Fluent write at once what others give back as a value.
    fn show_call<S: Sink>(&mut self, call: &Call, frame: &Frame<'_>, sink: &mut S) -> fmt::Result {
        let code = self.code;
        let first = slice(&code.positional, call.positional).first();
        match (call.function, first) {
            (Function::Number(style), Some(first)) => {
                let value = self.deeper(|machine| machine.held(first, frame)).flatten();
                let style = &code.number_styles[style as usize];
                if let Some(Value::Number(number)) = value.as_ref().map(Held::get) {
                    self.errors.extend(style.problems.iter().cloned());
                    return match number.options() {
                        None => self.show_number(number, &style.options, sink),
                        Some(own) => self.show_number(number, &own.overlaid(&style.options), sink),
                    };
                }
                self.no_use(call, first, value, sink)
            }
            (Function::DateTime(style), Some(first)) => {
                let value = self.deeper(|machine| machine.held(first, frame)).flatten();
                let call_style = &code.date_styles[style as usize];
                if let Some(moment) = value.as_ref().and_then(|value| as_moment(value.get())) {
                    self.errors.extend(call_style.problems.iter().cloned());
                    let shown = code.str(call.shown);
                    return match &moment.options {
                        None => self.show_date(&moment, &call_style.style, shown, sink),
                        Some(own) => {
                            let merged = DateStyle::new(own.overlaid(&call_style.style.options));
                            self.show_date(&moment, &merged, shown, sink)
                        }
                    };
                }
                self.no_use(call, first, value, sink)
            }
            _ => match self.call(call, frame) {
                Value::None => self.fallback(code.str(call.shown), sink),
                value => self.show_value(&value, code.str(call.shown), sink),
            },
        }
    }

    /// `NUMBER` or `DATETIME` of something else: `{NUMBER($name)}` if an argument is missing, as in fluent.js.
    fn no_use<S: Sink>(&mut self, call: &Call, first: &Operand, value: Option<Held<'a>>, sink: &mut S) -> fmt::Result {
        let shown = self.code.str(call.shown);
        let name = shown.trim_start_matches('{').trim_end_matches("()}");
        match (first, value) {
            (Operand::Variable(variable), None) => {
                self.fallback(&format!("{{{name}(${})}}", self.code.str(*variable)), sink)
            }
            _ => {
                self.error(FormatError::WrongArgument(name.to_owned()));
                self.fallback(shown, sink)
            }
        }
    }

    fn refer<S: Sink>(&mut self, reference: &Reference, frame: &Frame<'_>, sink: &mut S) -> fmt::Result {
        let shown = self.code.str(reference.shown);
        let name = || shown.trim_matches(['{', '}']).to_owned();
        let body = match reference.target {
            Target::Body(body) => body,
            Target::Unknown => {
                self.error(FormatError::UnknownReference(name()));
                return self.fallback(shown, sink);
            }
            Target::NoValue => {
                self.error(FormatError::NoValue(name()));
                return self.fallback(shown, sink);
            }
        };
        if !self.step("pieces") {
            return self.fallback(shown, sink);
        }
        if std::iter::successors(Some(frame), |frame| frame.outer).any(|outer| outer.body == body) {
            self.error(FormatError::Cycle(name()));
            return self.fallback(shown, sink);
        }
        let inner = Frame { body, arguments: reference.arguments.or(frame.arguments), outer: Some(frame) };
        match self.deeper(|machine| machine.run(&inner, sink)) {
            Some(written) => written,
            None => self.fallback(shown, sink),
        }
    }

    /// Does something one level deeper; nothing if that is too deep, which is told once. The rest of the text goes on.
    fn deeper<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            if !std::mem::replace(&mut self.is_too_deep, true) {
                self.error(FormatError::Limit("levels"));
            }
            self.is_muted = true;
            return None;
        }
        self.depth += 1;
        let done = work(self);
        self.depth -= 1;
        Some(done)
    }
}
