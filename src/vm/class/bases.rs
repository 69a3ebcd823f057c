//! `cls.__bases__ = (...)`: a class gets other bases, and it and all derived from it another resolution order.

use super::super::exception::Result;
use super::super::{Value, Vm};

impl Vm {
    pub(in crate::vm) fn set_bases(&mut self, class: &Value, value: &Value) -> Result<()> {
        let name = self.class(class).name.clone();
        let Some(bases) = self.heap.as_tuple(value).map(<[Value]>::to_vec) else {
            let kind = self.type_name(value);
            return Err(self.type_error(format!("can only assign tuple to {name}.__bases__, not {kind}")));
        };
        if bases.is_empty() {
            return Err(self.type_error(format!("can only assign non-empty tuple to {name}.__bases__, not ()")));
        }
        for base in &bases {
            if !self.is_class(base) {
                let kind = self.type_name(base);
                return Err(self.type_error(format!("{name}.__bases__ must be tuple of classes, not '{kind}'")));
            }
            if self.is_subclass(base, class) {
                return Err(self.type_error("a __bases__ item causes an inheritance cycle"));
            }
        }
        let (base, solid) = self.solid_base(&bases)?;
        self.check_new_base(class, &Value::reference(base))?;
        let old_bases = std::mem::replace(&mut self.class_mut(class).bases, bases.clone());
        let mut old_orders = Vec::new();
        if let Err(raise) = self.order_anew(class, &mut old_orders) {
            self.class_mut(class).bases = old_bases;
            for (class, order) in old_orders {
                self.class_mut(&class).mro = order;
            }
            return Err(raise);
        }
        let slot = class.slot().expect("a class is an object");
        for old in &old_bases {
            self.class_mut(old).subclasses.retain(|&subclass| subclass != slot);
        }
        for base in &bases {
            self.class_mut(base).subclasses.push(slot);
        }
        let new = self.class_mut(class);
        new.base = base;
        new.solid = if new.solid == slot { slot } else { solid };
        self.class_epoch += 1;
        self.refresh_hooks(class);
        Ok(())
    }

    /// Instances that are there must fit the new bases.
    fn check_new_base(&mut self, class: &Value, new: &Value) -> Result<()> {
        let old = Value::reference(self.class(class).base);
        let both_made = !self.class(&old).builtin && !self.class(new).builtin;
        let what = match both_made {
            _ if old.is(new) => return Ok(()),
            true if self.same_layout(&old, new) => return Ok(()),
            true => "object layout differs",
            false => "deallocator differs",
        };
        let (old, new) = (self.class(&old).name.clone(), self.class(new).name.clone());
        Err(self.type_error(format!("__bases__ assignment: '{new}' {what} from '{old}'")))
    }

    /// Works out the resolution orders of a class and of those derived from it; what they were goes to `old`.
    fn order_anew(&mut self, class: &Value, old: &mut Vec<(Value, Vec<Value>)>) -> Result<()> {
        let mut waiting = vec![class.clone()];
        while let Some(class) = waiting.pop() {
            if self.user_special(&class, "mro").is_some() {
                return Err(self.not_implemented_error("not simulated: new bases of a class with an mro() of its own"));
            }
            let bases = self.class(&class).bases.clone();
            let order = self.linearise(&bases)?;
            let place = &mut self.class_mut(&class).mro;
            old.push((class.clone(), std::mem::replace(place, order)));
            waiting.extend(self.class(&class).subclasses.iter().rev().map(|&slot| Value::reference(slot)));
        }
        Ok(())
    }
}
