//! Arithmetic in the fields that QR codes are corrected with. The published crate of this name has
//! a table of all products, 64 kilobytes that hardly compress: two thirds of what the reader weighed.
//! Here they are added as logarithms. This is all of that crate that the reader uses.

use std::ops::{Add, AddAssign, Div, Mul, MulAssign};

/// A number of a field with a power of two of them.
pub trait GaloisField:
    Copy
    + PartialEq
    + Add<Output = Self>
    + AddAssign
    + Mul<Output = Self>
    + MulAssign
    + Div<Output = Self>
{
    /// Nothing.
    const ZERO: Self;
    /// What changes nothing when multiplied.
    const ONE: Self;
    /// All numbers but zero are powers of this one.
    const GENERATOR: Self;

    /// Multiplies a number with itself so many times.
    #[must_use]
    fn pow(self, times: usize) -> Self;
}

/// Powers of the generator, and which power of it a number is.
pub struct Tables {
    powers: [u8; 256],
    logarithms: [u8; 256],
    /// How many numbers there are beside zero.
    order: usize,
}

impl Tables {
    /// The tables of the field with `2^bits` numbers, at most 256, and this modulus.
    // What runs while compiling fails there, not in front of anybody.
    #[allow(clippy::indexing_slicing)]
    #[must_use]
    pub const fn new(bits: u32, modulus: usize) -> Self {
        let size = 1 << bits;
        let mut tables = Tables {
            powers: [0; 256],
            logarithms: [0; 256],
            order: size - 1,
        };
        let mut value: usize = 1;
        let mut power: usize = 0;
        while power < tables.order {
            tables.powers[power] = value as u8;
            tables.logarithms[value] = power as u8;
            value <<= 1;
            if value >= size {
                value ^= modulus;
            }
            power += 1;
        }
        tables
    }

    fn power(&self, power: usize) -> u8 {
        let found = self.powers.get(power % self.order);
        found.copied().unwrap_or_default()
    }

    fn logarithm(&self, value: u8) -> usize {
        let found = self.logarithms.get(usize::from(value));
        found.copied().unwrap_or_default().into()
    }

    /// The product of two numbers.
    #[must_use]
    pub fn product(&self, a: u8, b: u8) -> u8 {
        if a == 0 || b == 0 {
            return 0;
        }
        self.power(self.logarithm(a) + self.logarithm(b))
    }

    /// The quotient of two numbers; zero where it has none.
    #[must_use]
    pub fn quotient(&self, a: u8, b: u8) -> u8 {
        if a == 0 || b == 0 {
            return 0;
        }
        self.power(self.logarithm(a) + self.order - self.logarithm(b))
    }

    /// A number, multiplied with itself so many times.
    #[must_use]
    pub fn raised(&self, value: u8, times: usize) -> u8 {
        match (value, times) {
            (_, 0) => 1,
            (0, _) => 0,
            _ => self.power(self.logarithm(value) * (times % self.order)),
        }
    }
}

/// Makes a field: `g2p!(GF16, 4, modulus: 0b1_0011)`.
#[macro_export]
macro_rules! g2p {
    ($name:ident, $bits:literal, modulus: $modulus:literal) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub u8);

        impl $name {
            const TABLES: &'static $crate::Tables = &$crate::Tables::new($bits, $modulus);
        }

        impl $crate::GaloisField for $name {
            const ZERO: Self = $name(0);
            const ONE: Self = $name(1);
            const GENERATOR: Self = $name(2);

            fn pow(self, times: usize) -> Self {
                $name(Self::TABLES.raised(self.0, times))
            }
        }

        impl ::std::ops::Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                $name(self.0 ^ other.0)
            }
        }

        impl ::std::ops::AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                *self = *self + other;
            }
        }

        impl ::std::ops::Mul for $name {
            type Output = Self;
            fn mul(self, other: Self) -> Self {
                $name(Self::TABLES.product(self.0, other.0))
            }
        }

        impl ::std::ops::MulAssign for $name {
            fn mul_assign(&mut self, other: Self) {
                *self = *self * other;
            }
        }

        impl ::std::ops::Div for $name {
            type Output = Self;
            fn div(self, other: Self) -> Self {
                $name(Self::TABLES.quotient(self.0, other.0))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::Tables;

    /// The product, bit by bit.
    fn product(a: u8, b: u8, size: usize, modulus: usize) -> u8 {
        let mut product = 0;
        let mut shifted = usize::from(a);
        for bit in 0..8 {
            if b >> bit & 1 == 1 {
                product ^= shifted;
            }
            shifted <<= 1;
            if shifted >= size {
                shifted ^= modulus;
            }
        }
        product.try_into().unwrap()
    }

    /// Every sum of logarithms is the product that is found without them, and a quotient undoes it.
    #[test]
    fn products_quotients_and_powers_agree_with_multiplication_bit_by_bit() {
        for (bits, modulus) in [(4, 0b1_0011), (8, 0b1_0001_1101)] {
            let tables = Tables::new(bits, modulus);
            let last = u8::try_from((1 << bits) - 1).unwrap();
            for a in 0..=last {
                let mut power = 1;
                for times in 0..600 {
                    assert_eq!(tables.raised(a, times), power, "{a} to the power {times}");
                    power = product(power, a, 1 << bits, modulus);
                }
                for b in 0..=last {
                    let expected = product(a, b, 1 << bits, modulus);
                    assert_eq!(tables.product(a, b), expected, "{a} times {b}");
                    if b > 0 {
                        assert_eq!(tables.quotient(expected, b), a, "{expected} by {b}");
                    }
                }
            }
        }
    }
}
