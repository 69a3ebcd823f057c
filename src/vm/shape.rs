//! Shapes: which attributes the instances of a class have, in which slot. Instances that got the same attributes in the
//! same order share a shape, so that an inline cache needs one comparison to find an attribute.
//!
//! An instance whose `__dict__` somebody holds keeps its attributes there: its shape has a slot of the name `__dict__`,
//! and others only for `__slots__`.

use super::Value;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ShapeId(pub u32);

#[derive(Clone, Debug)]
struct Shape {
    /// A class stays alive as long as the vm once it has a shape.
    class: Value,
    /// Attribute names (interned strings), by slot.
    names: Vec<Value>,
    /// The slot of `__dict__`.
    dict: Option<u32>,
    /// The shape with one more name.
    next: Vec<(Value, ShapeId)>,
}

#[derive(Clone, Debug)]
pub struct Shapes {
    shapes: Vec<Shape>,
    /// The interned name `__dict__`.
    pub(super) dict_name: Value,
}

impl Default for Shapes {
    fn default() -> Shapes {
        Shapes { shapes: Vec::new(), dict_name: Value::NULL }
    }
}

impl Shapes {
    /// The shape without attributes of a new class.
    pub fn root(&mut self, class: Value) -> ShapeId {
        self.shapes.push(Shape { class, names: Vec::new(), dict: None, next: Vec::new() });
        ShapeId(self.shapes.len() as u32 - 1)
    }

    #[inline(always)]
    pub fn class(&self, id: ShapeId) -> &Value {
        &self.shapes[id.0 as usize].class
    }

    pub fn names(&self, id: ShapeId) -> &[Value] {
        &self.shapes[id.0 as usize].names
    }

    pub fn slot(&self, id: ShapeId, name: &Value) -> Option<usize> {
        self.shapes[id.0 as usize].names.iter().position(|known| known.is(name))
    }

    /// The slot of the dict that holds the attributes, if one does.
    pub fn dict_slot(&self, id: ShapeId) -> Option<usize> {
        self.shapes[id.0 as usize].dict.map(|slot| slot as usize)
    }

    /// The shape after adding `name`, an interned string.
    pub fn with(&mut self, id: ShapeId, name: &Value) -> ShapeId {
        let shape = &self.shapes[id.0 as usize];
        if let Some((_, next)) = shape.next.iter().find(|(known, _)| known.is(name)) {
            return *next;
        }
        let dict = if name.is(&self.dict_name) { Some(shape.names.len() as u32) } else { shape.dict };
        let mut names = shape.names.clone();
        names.push(name.clone());
        let (class, next) = (shape.class.clone(), ShapeId(self.shapes.len() as u32));
        self.shapes.push(Shape { class, names, dict, next: Vec::new() });
        self.shapes[id.0 as usize].next.push((name.clone(), next));
        next
    }

    /// The shape behind `root` with these names, in order.
    pub fn with_all(&mut self, root: ShapeId, names: &[Value]) -> ShapeId {
        names.iter().fold(root, |shape, name| self.with(shape, name))
    }
}
