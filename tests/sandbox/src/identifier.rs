//! Unguessable identifiers and secrets. Knows nothing of what they name.

/// `<prefix>_` and 24 hexadecimal digits from the operating system's randomness.
pub(crate) fn new(prefix: &str) -> String {
    let mut bytes = [0_u8; 12];
    if getrandom::fill(&mut bytes).is_err() {
        // A guessable secret would make every signature check meaningless.
        eprintln!("sandbox: the operating system gave no randomness");
        std::process::abort();
    }
    format!("{prefix}_{}", hex(&bytes))
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
