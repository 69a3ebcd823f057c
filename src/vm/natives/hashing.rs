//! `_hashing`: digests, by RustCrypto's crates.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::positional;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

/// Virtual nanoseconds: CPython's sha256 takes some 0.7 us for nothing and 2 ns for each byte more.
const CALL: u64 = 500;
const BYTE: u64 = 2;

/// From so many bytes on CPython lets the GIL go (`HASHLIB_GIL_MINSIZE`).
const WITHOUT_GIL: usize = 2048;

static FUNCTIONS: [Builtin; 2] = [Builtin::function("digest", digest), Builtin::function("pbkdf2_turns", pbkdf2_turns)];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

/// The digest of some parts, one after the other.
type Hash = fn(&[&[u8]]) -> Vec<u8>;

fn hash<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
    let mut state = D::new();
    parts.iter().for_each(|part| state.update(part));
    state.finalize().to_vec()
}

/// The function of this name and the size of its blocks.
fn known(vm: &mut Vm, name: &Value) -> Result<(Hash, usize)> {
    Ok(match vm.text_of(name).as_str() {
        "md5" => (hash::<Md5>, 64),
        "sha1" => (hash::<Sha1>, 64),
        "sha224" => (hash::<Sha224>, 64),
        "sha256" => (hash::<Sha256>, 64),
        "sha384" => (hash::<Sha384>, 128),
        "sha512" => (hash::<Sha512>, 128),
        other => return Err(vm.value_error(format!("unsupported hash type {other}"))),
    })
}

fn bytes(vm: &Vm, value: &Value) -> Vec<u8> {
    vm.bytes_of(&vm.heap.inner(value)).map(<[u8]>::to_vec).unwrap_or_default()
}

fn digest(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [Some(name), Some(data)] = positional(vm, "digest", args, 2)? else { unreachable!("required") };
    let (hash, _) = known(vm, &name)?;
    let data = bytes(vm, &data);
    let cost = CALL + BYTE * data.len() as u64;
    let digest = hash(&[&data]);
    let digest = vm.heap.add(Obj::Bytes(digest.into()));
    if data.len() >= WITHOUT_GIL {
        return Ok(vm.compute_without_gil(cost, digest));
    }
    vm.charge(cost);
    Ok(digest.into())
}

/// `pbkdf2_turns(name, password, last, sum, turns)`: some turns of one block of RFC 8018's PBKDF2 with HMAC, which gives the new
/// `last` and `sum`. The first turn of a block has its salt and number for `last` and no `sum`. The library asks for some thousand
/// at a time, so that a call with any number of them can be left.
fn pbkdf2_turns(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [Some(name), Some(password), Some(last), Some(sum), Some(turns)] = positional(vm, "pbkdf2_turns", args, 5)?
    else {
        unreachable!("required")
    };
    let (hash, block) = known(vm, &name)?;
    let turns = vm.need_index(&turns)?;
    let mut key = bytes(vm, &password);
    if key.len() > block {
        key = hash(&[&key]);
    }
    key.resize(block, 0);
    let inner: Vec<u8> = key.iter().map(|byte| byte ^ 0x36).collect();
    let outer: Vec<u8> = key.iter().map(|byte| byte ^ 0x5c).collect();
    let (mut last, mut sum) = (bytes(vm, &last), bytes(vm, &sum));
    for _ in 0..turns {
        last = hash(&[&outer, &hash(&[&inner, &last])]);
        sum.resize(last.len(), 0);
        sum.iter_mut().zip(&last).for_each(|(sum, byte)| *sum ^= byte);
    }
    let [last, sum] = [last, sum].map(|bytes| vm.heap.add(Obj::Bytes(bytes.into())));
    let pair = vm.heap.tuple([last, sum]);
    // OpenSSL takes some 0.5 us for one turn.
    Ok(vm.compute_without_gil(turns as u64 * CALL, pair))
}
