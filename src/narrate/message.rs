//! A text that is not yet in any language.

use crate::base::VirtualTime;

/// The key of a message, and what its placeables stand for.
///
/// ```
/// use coroscope::narrate::Message;
/// let message = Message::new("now-line").with("who", "MainThread").with("line", 3u32);
/// assert_eq!(message.key, "now-line");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub key: &'static str,
    pub args: Vec<(&'static str, Value)>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(u64),
    /// A moment or a duration; shown with its unit.
    Time(VirtualTime),
    /// A part of the sentence that has a message of its own.
    Message(Message),
}

impl Message {
    pub fn new(key: &'static str) -> Message {
        Message { key, args: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Message {
        self.args.push((name, value.into()));
        self
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(number as u64)
    }
}

impl From<VirtualTime> for Value {
    fn from(time: VirtualTime) -> Value {
        Value::Time(time)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Value {
        Value::Message(message)
    }
}
