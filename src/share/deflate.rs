//! Raw deflate (RFC 1951) that starts out knowing a dictionary.

use super::LinkError;
use miniz_oxide::deflate::core::{CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

/// Phrases of Python programs, commonest last (nearer is cheaper). Frozen: links refer into it.
const DICTIONARY: &[u8] = include_bytes!("v1.dictionary");

/// Raw, as against zlib's framing.
const RAW: i32 = -15;
const BEST: i32 = 10;

pub fn pack(body: &[u8]) -> Vec<u8> {
    // A short text is often shorter by deflate's fixed codes (`Z_FIXED`, 4) than with a table of its own (0).
    let [own, fixed] = [0, 4].map(|strategy| pack_by(body, strategy));
    if fixed.len() < own.len() { fixed } else { own }
}

fn pack_by(body: &[u8], strategy: i32) -> Vec<u8> {
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(BEST, RAW, strategy));
    // A sync flush ends the dictionary's output at a whole byte and keeps its text as history.
    compress_to_output(&mut compressor, DICTIONARY, TDEFLFlush::Sync, |_| true);
    let mut out = Vec::new();
    compress_to_output(&mut compressor, body, TDEFLFlush::Finish, |bytes| {
        out.extend_from_slice(bytes);
        true
    });
    out
}

pub fn unpack(packed: &[u8], limit: usize) -> Result<Vec<u8>, LinkError> {
    let mut out = DICTIONARY.to_vec();
    let mut end = out.len();
    let mut read = 0;
    let mut inflater = DecompressorOxide::new();
    loop {
        let room = (out.len() * 2).min(DICTIONARY.len() + limit);
        out.resize(room, 0);
        let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, consumed, written) = decompress(&mut inflater, &packed[read..], &mut out, end, flags);
        read += consumed;
        end += written;
        match status {
            TINFLStatus::Done if read == packed.len() => {
                out.truncate(end);
                return Ok(out.split_off(DICTIONARY.len()));
            }
            TINFLStatus::HasMoreOutput if room < DICTIONARY.len() + limit => {}
            TINFLStatus::HasMoreOutput => return Err(LinkError::TooLarge),
            _ => return Err(LinkError::Damaged),
        }
    }
}
