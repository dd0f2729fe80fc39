//! Configuration from flags and environment, resolved once. Reads no files and opens no ports.

use std::path::PathBuf;

/// What `--help` prints.
pub const USAGE: &str = "\
The Kassa sandbox: a demo shop and a simulated payment provider. No money moves.

usage: sandbox [--store DIR] [--dist DIR] [--port N] [--provider-port N] [--backup-port N]

  --store DIR          the demo page, served at /            (www/store)
  --dist DIR           the built widget, served at /kassa/   (dist)
  --port N             the shop's port                       (PORT, else 8080)
  --provider-port N    the provider's port                   (PROVIDER_PORT, else 8081)
  --backup-port N      the port of its second account        (BACKUP_PORT, else a free one)

Port 0 takes a free one. The line `ready` says that both listen.";

/// Everything the sandbox can be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Folder of the demo page.
    pub store: PathBuf,
    /// Folder of the built widget.
    pub dist: PathBuf,
    /// Port of the shop; 0 for a free one.
    pub port: u16,
    /// Port of the provider; 0 for a free one.
    pub provider_port: u16,
    /// Port of the provider's second account; 0 for a free one.
    pub backup_port: u16,
}

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Serve.
    Run(Config),
    /// Print [`USAGE`].
    Help,
}

impl Config {
    /// Reads flags (without the program's name), then the environment, then defaults. The error is a sentence for people.
    pub fn read(
        flags: impl IntoIterator<Item = String>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Command, String> {
        let port = |name: &str, text: &str| {
            text.parse::<u16>().map_err(|_| format!("{name} must be a number from 0 to 65535, not `{text}`"))
        };
        let from_environment = |name: &str, default: u16| match environment(name) {
            Some(text) if !text.is_empty() => port(name, &text),
            _ => Ok(default),
        };
        let mut config = Self {
            store: PathBuf::from("www/store"),
            dist: PathBuf::from("dist"),
            port: from_environment("PORT", 8080)?,
            provider_port: from_environment("PROVIDER_PORT", 8081)?,
            backup_port: from_environment("BACKUP_PORT", 0)?,
        };
        let mut flags = flags.into_iter();
        while let Some(flag) = flags.next() {
            if ["--help", "-h"].contains(&flag.as_str()) {
                return Ok(Command::Help);
            }
            let (name, value) = match flag.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (flag, flags.next()),
            };
            let value = value.ok_or_else(|| format!("{name} needs a value; see --help"))?;
            match name.as_str() {
                "--store" => config.store = value.into(),
                "--dist" => config.dist = value.into(),
                "--port" => config.port = port(&name, &value)?,
                "--provider-port" => config.provider_port = port(&name, &value)?,
                "--backup-port" => config.backup_port = port(&name, &value)?,
                _ => return Err(format!("no flag {name}; see --help")),
            }
        }
        if config.port == config.provider_port && config.port != 0 {
            return Err(format!(
                "shop and provider need two ports, both are {}: choose another PORT or PROVIDER_PORT",
                config.port
            ));
        }
        Ok(Command::Run(config))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(flags: &[&str], environment: &[(&str, &str)]) -> Result<Command, String> {
        Config::read(flags.iter().map(|flag| (*flag).to_owned()), |name| {
            environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn flags_win_over_environment_over_defaults() {
        for (flags, environment, expected) in [
            (&[][..], &[][..], (8080, 8081)),
            (&[], &[("PORT", "1"), ("PROVIDER_PORT", "2")], (1, 2)),
            (&[], &[("PORT", "")], (8080, 8081)),
            (&["--port", "3", "--provider-port=4"], &[("PORT", "1")], (3, 4)),
            (&["--port", "0", "--provider-port", "0"], &[], (0, 0)),
        ] {
            let Ok(Command::Run(config)) = read(flags, environment) else { panic!("{flags:?} {environment:?}") };
            assert_eq!((config.port, config.provider_port), expected);
        }
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for (flags, environment) in [
            (&["--port"][..], &[][..]),
            (&["--port", "65536"], &[]),
            (&["--port", "-1"], &[]),
            (&["--nonsense", "1"], &[]),
            (&["--port", "9", "--provider-port", "9"], &[]),
            (&[], &[("PORT", "eighty")]),
            (&[], &[("PORT", "8081")]),
        ] {
            assert!(read(flags, environment).is_err(), "{flags:?} {environment:?}");
        }
        assert_eq!(read(&["--help"], &[]), Ok(Command::Help));
    }
}
