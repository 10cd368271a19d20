//! Changes to entries as byte-exact edits.
