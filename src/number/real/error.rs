//! The error function and its complement: the C libraries' common ancestor's rational approximations (Sun Microsystems, 1993), with
//! this folder's `exp`.

use super::exponential::exp;

/// `erf(1)`, to 24 bits.
const AT_ONE: f64 = 8.450_629_115_104_675e-1;

/// Below this `erf(x)` is `x` times a constant, of which this is eight times what is above 1.
const TINY: f64 = 1.0 / (1u64 << 28) as f64;
const EIGHT_TIMES_SLOPE: f64 = 1.027_033_336_764_100_7;

/// `(erf(x) - x) / x` up to 0.84375, in the square of x: numerator and denominator, from the constant on.
const SMALL: [f64; 5] = [
    0.128_379_167_095_512_56,
    -0.325_042_107_247_001_5,
    -0.028_481_749_575_598_51,
    -0.005_770_270_296_489_442,
    -2.376_301_665_665_016_3e-05,
];
const SMALL_BELOW: [f64; 6] = [
    1.0,
    0.397_917_223_959_155_35,
    0.065_022_249_988_767_3,
    0.005_081_306_281_875_766,
    0.000_132_494_738_004_321_64,
    -3.960_228_278_775_368e-06,
];

/// `erf(x) - AT_ONE` up to 1.25, in x - 1.
const MIDDLE: [f64; 7] = [
    -0.002_362_118_560_752_659_4,
    0.414_856_118_683_748_33,
    -0.372_207_876_035_701_3,
    0.318_346_619_901_161_75,
    -0.110_894_694_282_396_68,
    0.035_478_304_325_618_236,
    -0.002_166_375_594_868_791,
];
const MIDDLE_BELOW: [f64; 7] = [
    1.0,
    0.106_420_880_400_844_23,
    0.540_397_917_702_171,
    0.071_828_654_414_196_27,
    0.126_171_219_808_761_64,
    0.013_637_083_912_029_05,
    0.011_984_499_846_799_107,
];

/// `ln(x erfc(x)) + x**2 + 0.5625` up to 1 / 0.35, in the square of 1 / x; and beyond.
const LARGE: [f64; 8] = [
    -0.009_864_944_034_847_148,
    -0.693_858_572_707_181_8,
    -10.558_626_225_323_291,
    -62.375_332_450_326_006,
    -162.396_669_462_573_47,
    -184.605_092_906_711_04,
    -81.287_435_506_306_6,
    -9.814_329_344_169_145,
];
const LARGE_BELOW: [f64; 9] = [
    1.0,
    19.651_271_667_439_257,
    137.657_754_143_519_04,
    434.565_877_475_229_23,
    645.387_271_733_267_9,
    429.008_140_027_567_83,
    108.635_005_541_779_44,
    6.570_249_770_319_282,
    -0.060_424_415_214_858_1,
];
const LARGER: [f64; 7] = [
    -0.009_864_942_924_700_1,
    -0.799_283_237_680_523,
    -17.757_954_917_754_752,
    -160.636_384_855_821_92,
    -637.566_443_368_389_6,
    -1_025.095_131_611_077_2,
    -483.519_191_608_651_4,
];
const LARGER_BELOW: [f64; 8] = [
    1.0,
    30.338_060_743_482_46,
    325.792_512_996_573_9,
    1_536.729_586_084_437,
    3_199.858_219_508_595_5,
    2_553.050_406_433_164_4,
    474.528_541_206_955_37,
    -22.440_952_446_585_82,
];

/// Pair by pair, as glibc does: the order decides about the last bit.
fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
    let square = x * x;
    let fourth = square * square;
    let powers = [1.0, square, fourth, fourth * square, fourth * fourth];
    let pairs = coefficients.chunks(2).map(|pair| pair[0] + pair.get(1).map_or(0.0, |second| x * second));
    pairs.zip(powers).fold(0.0, |sum, (pair, power)| sum + power * pair)
}

fn quotient(x: f64, above: &[f64], below: &[f64]) -> f64 {
    polynomial(x, above) / polynomial(x, below)
}

/// `x` without its lower half, so that its square is exact.
fn upper_half(x: f64) -> f64 {
    f64::from_bits(x.to_bits() & !0xffff_ffff)
}

/// `erfc` from 0.84375 to 28.
fn complement(size: f64) -> f64 {
    if size < 1.25 {
        return 1.0 - AT_ONE - quotient(size - 1.0, &MIDDLE, &MIDDLE_BELOW);
    }
    let reciprocal = 1.0 / (size * size);
    let rest = if size < 1.0 / 0.35 {
        quotient(reciprocal, &LARGE, &LARGE_BELOW)
    } else {
        quotient(reciprocal, &LARGER, &LARGER_BELOW)
    };
    let upper = upper_half(size);
    exp(-upper * upper - 0.5625) * exp((upper - size) * (upper + size) + rest) / size
}

pub fn erf(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() {
        return x;
    }
    if size < TINY {
        return 0.125 * (8.0 * x + EIGHT_TIMES_SLOPE * x);
    }
    if size < 0.84375 {
        return x + x * quotient(x * x, &SMALL, &SMALL_BELOW);
    }
    let value = match size {
        ..1.25 => AT_ONE + quotient(size - 1.0, &MIDDLE, &MIDDLE_BELOW),
        ..6.0 => 1.0 - complement(size),
        _ => 1.0,
    };
    value.copysign(x)
}

pub fn erfc(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() {
        return x;
    }
    if size < 2f64.powi(-56) {
        return 1.0 - x;
    }
    if size < 0.84375 {
        let rest = x * quotient(x * x, &SMALL, &SMALL_BELOW);
        return if x < 0.25 { 1.0 - (x + rest) } else { 0.5 - (x - 0.5 + rest) };
    }
    match (size, x > 0.0) {
        (..28.0, true) => complement(size),
        (..1.25, false) => 1.0 + (AT_ONE + quotient(size - 1.0, &MIDDLE, &MIDDLE_BELOW)),
        (..6.0, false) => 2.0 - complement(size),
        (_, true) => 0.0,
        (_, false) => 2.0,
    }
}
