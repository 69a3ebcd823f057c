//! Shapes: which attributes the instances of a class have, in which slot. Instances that got the same attributes in the
//! same order share a shape, so that an inline cache needs one comparison to find an attribute.

use super::Value;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ShapeId(pub u32);

#[derive(Clone, Debug)]
struct Shape {
    /// A class stays alive as long as the vm once it has a shape.
    class: Value,
    /// Attribute names (interned strings), by slot.
    names: Vec<Value>,
    /// The shape with one more name.
    next: Vec<(Value, ShapeId)>,
}

#[derive(Clone, Debug, Default)]
pub struct Shapes {
    shapes: Vec<Shape>,
}

impl Shapes {
    /// The shape without attributes of a new class.
    pub fn root(&mut self, class: Value) -> ShapeId {
        self.shapes.push(Shape { class, names: Vec::new(), next: Vec::new() });
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

    /// The shape after adding `name`, an interned string.
    pub fn with(&mut self, id: ShapeId, name: &Value) -> ShapeId {
        let shape = &self.shapes[id.0 as usize];
        if let Some((_, next)) = shape.next.iter().find(|(known, _)| known.is(name)) {
            return *next;
        }
        let mut names = shape.names.clone();
        names.push(name.clone());
        let (class, next) = (shape.class.clone(), ShapeId(self.shapes.len() as u32));
        self.shapes.push(Shape { class, names, next: Vec::new() });
        self.shapes[id.0 as usize].next.push((name.clone(), next));
        next
    }

    /// The shape after removing the name in `slot`; the slots behind it move down by one.
    pub fn without(&mut self, id: ShapeId, slot: usize) -> ShapeId {
        let names = self.names(id).to_vec();
        let mut shape = self.root_of(id);
        for (_, name) in names.iter().enumerate().filter(|&(index, _)| index != slot) {
            shape = self.with(shape, name);
        }
        shape
    }

    fn root_of(&self, id: ShapeId) -> ShapeId {
        let class = self.class(id);
        let root = self.shapes.iter().position(|shape| shape.class.is(class));
        ShapeId(root.expect("every class's first shape is its root") as u32)
    }
}
