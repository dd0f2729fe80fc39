//! The Kassa sandbox: a demo shop and a simulated payment provider on two loopback origins, in one process.
//!
//! It is the ground truth of the tests: it stores every attempt by idempotency key, counts every charge, gives every outcome by magic
//! card numbers and amounts, and misbehaves on request. Shop and provider speak HTTP to each other as strangers would; only the control interface
//! looks into both. It never ships, moves no money, keeps nothing on disk and knows nothing of the widget's code.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic))]

mod action;
pub mod client;
pub mod clock;
pub mod config;
mod currency;
mod faults;
mod guard;
mod identifier;
mod listen;
mod methods;
mod outcomes;
mod problem;
mod provider;
mod shop;
pub mod signature;

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::task::JoinSet;

use crate::config::Config;
use crate::faults::Faults;
use crate::listen::Connections;

/// The demo shop's name, as the shop shows it and as the provider has it on file.
const MERCHANT: &str = "Atelier Kassa";

/// What shop and provider agreed on when the merchant account was opened, so to speak.
#[derive(Debug, Clone)]
pub struct Shared {
    shop_port: u16,
    provider_port: u16,
    /// Where the same provider listens a second time, as another account: what card entry can fall back to.
    backup_port: u16,
    secret_key: String,
    webhook_secret: String,
    faults: Arc<Faults>,
}

impl Shared {
    /// The names under which a browser may know the shop.
    fn shop_origins(&self) -> [String; 2] {
        ["localhost", "127.0.0.1"].map(|name| format!("http://{name}:{}", self.shop_port))
    }

    fn provider_origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.provider_port)
    }

    /// The key that a page may know. It carries the port, so that the widget finds this provider.
    fn publishable_key(&self) -> String {
        key_of(self.provider_port)
    }

    /// Every key of this provider: that of the account, and of the one to fall back to.
    fn publishable_keys(&self) -> [String; 2] {
        [self.provider_port, self.backup_port].map(key_of)
    }

    /// The origins its script and frames may come from, in the order of the keys.
    fn provider_origins(&self) -> [String; 2] {
        [self.provider_port, self.backup_port].map(|port| format!("http://127.0.0.1:{port}"))
    }
}

fn key_of(port: u16) -> String {
    format!("pk_test_sandbox_{port}")
}

/// A running sandbox. Dropping it closes every listener and connection.
#[must_use = "dropping it stops the sandbox"]
#[derive(Debug)]
pub struct Running {
    /// `http://localhost:<port>`
    pub shop: String,
    /// `http://127.0.0.1:<port>`
    pub provider: String,
    /// The same provider once more: its second account.
    pub backup: String,
    /// The secret that webhooks are signed with: for tests that forge some.
    pub webhook_secret: String,
    _tasks: JoinSet<()>,
}

/// A port could not be had.
#[derive(Debug)]
pub struct StartError {
    port: u16,
    variable: &'static str,
    cause: io::Error,
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { port, variable, cause } = self;
        if cause.kind() == io::ErrorKind::AddrInUse {
            write!(
                f,
                "port {port} is taken. Stop what listens there, or choose another: {variable}=<port> (0 takes a free one)"
            )
        } else {
            write!(f, "cannot listen on port {port}: {cause}. Choose another: {variable}=<port> (0 takes a free one)")
        }
    }
}

impl std::error::Error for StartError {}

/// Starts both origins; they accept connections when this returns.
pub async fn start(config: &Config) -> Result<Running, StartError> {
    let bind = async |port, variable, both| {
        listen::bind(port, both).await.map_err(|cause| StartError { port, variable, cause })
    };
    let shop_bound = bind(config.port, "PORT", true).await?;
    let provider_bound = bind(config.provider_port, "PROVIDER_PORT", false).await?;
    let backup_bound = bind(config.backup_port, "BACKUP_PORT", false).await?;
    let shared = Shared {
        shop_port: shop_bound.port,
        provider_port: provider_bound.port,
        backup_port: backup_bound.port,
        secret_key: identifier::new("sk_test_sandbox"),
        webhook_secret: identifier::new("whsec"),
        faults: Arc::default(),
    };
    let connections = Arc::new(Connections::default());
    let provider = Arc::new(provider::Provider::new(shared.clone()));
    let shop = shop::Shop::new(config, shared.clone(), connections.clone(), provider.clone());

    let mut tasks = JoinSet::new();
    listen::serve(&mut tasks, shop_bound, shop::router(Arc::new(shop)), connections);
    listen::serve(&mut tasks, provider_bound, provider::router(provider.clone()), Arc::default());
    listen::serve(&mut tasks, backup_bound, provider::router(provider), Arc::default());
    let [_, backup] = shared.provider_origins();
    Ok(Running {
        shop: format!("http://localhost:{}", shared.shop_port),
        provider: shared.provider_origin(),
        backup,
        webhook_secret: shared.webhook_secret,
        _tasks: tasks,
    })
}

/// Locks a mutex. Data behind our locks is changed in one step, so what a panicking thread left is whole.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
