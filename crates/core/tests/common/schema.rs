//! Our schemas, as other programs read them.

use jsonschema::Validator;
use serde_json::Value;

/// A schema that says of a value whether it accepts it.
pub struct Schema(Validator);

impl Schema {
    pub fn new(text: &str) -> Schema {
        let schema = serde_json::from_str(text).expect("a schema is JSON");
        Schema(jsonschema::validator_for(&schema).expect("a schema"))
    }

    pub fn accepts(&self, value: &Value) -> bool {
        self.0.is_valid(value)
    }
}
