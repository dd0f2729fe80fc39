//! What a device and browser can do, and how a method is presented there.
//!
//! It does not look: the embedding floor does, and hands over a set.

use super::method::{Flow, Method};

/// What a device or browser can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// Apple Pay is there and set up.
    ApplePay,
    /// Google Pay is there.
    GooglePay,
    /// One-time codes from text messages can be read with the buyer's leave (Web OTP).
    WebOtp,
    /// It is a telephone with a touch screen: apps of banks and wallets live here, and nobody scans their own screen.
    TouchPhone,
}

impl Capability {
    /// The stable id, in kebab case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ApplePay => "apple-pay",
            Self::GooglePay => "google-pay",
            Self::WebOtp => "web-otp",
            Self::TouchPhone => "touch-phone",
        }
    }
}

/// A set of [`Capability`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities(u8);

impl Capabilities {
    /// A device that can do nothing special.
    pub const NONE: Self = Self(0);
    /// A device that can do everything.
    pub const ALL: Self = Self(u8::MAX);

    /// The set with `capability` in it.
    #[must_use]
    pub fn with(self, capability: Capability) -> Self {
        Self(self.0 | 1 << capability as u8)
    }

    /// Whether `capability` is in it.
    #[must_use]
    pub fn has(self, capability: Capability) -> bool {
        self.0 & 1 << capability as u8 != 0
    }
}

/// How a method begins on the device at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presentation {
    /// Hosted card fields.
    Fields,
    /// Something of the provider's in the page, or a prompt on the buyer's phone.
    Embedded,
    /// The buyer leaves for another page, or for an app on the same phone.
    Redirect,
    /// A code to scan with another device, or to save on this one.
    Qr,
    /// A code or slip to pay with elsewhere.
    Voucher,
    /// Nothing happens online.
    Offline,
}

impl Presentation {
    /// The stable id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Embedded => "embedded",
            Self::Redirect => "redirect",
            Self::Qr => "qr",
            Self::Voucher => "voucher",
            Self::Offline => "offline",
        }
    }
}

/// How `method` begins on a device with these capabilities.
#[must_use]
pub fn presentation(method: Method, capabilities: Capabilities) -> Presentation {
    match method.flow() {
        Flow::Fields => Presentation::Fields,
        Flow::Embedded => Presentation::Embedded,
        Flow::App if capabilities.has(Capability::TouchPhone) => Presentation::Redirect,
        Flow::App | Flow::Qr => Presentation::Qr,
        Flow::Redirect => Presentation::Redirect,
        Flow::Voucher => Presentation::Voucher,
        Flow::Offline => Presentation::Offline,
    }
}
