//! The `sandbox` program: reads flags, starts both origins, prints where they are, and stops on Ctrl-C or SIGTERM. Everything else is the library's.

use std::io::Write;
use std::process::ExitCode;

use sandbox::config::{Command, Config, USAGE};
use tokio::signal;

/// Exit code for a wrong command line or a port that cannot be had.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let config = match Config::read(std::env::args().skip(1), |name| std::env::var(name).ok()) {
        Ok(Command::Run(config)) => config,
        Ok(Command::Help) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(message) => return refuse(&message),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().worker_threads(2).build() {
        Ok(runtime) => runtime,
        Err(error) => return refuse(&error.to_string()),
    };
    let code = runtime.block_on(run(&config));
    // Replies held back by a fault, and late webhooks, must not delay the end.
    runtime.shutdown_background();
    code
}

async fn run(config: &Config) -> ExitCode {
    for (folder, file, remedy) in
        [(&config.store, "index.html", "--store"), (&config.dist, "kassa.js", "`make dist`, or --dist")]
    {
        if !folder.join(file).is_file() {
            eprintln!(
                "sandbox: no {file} in {}: that part of the shop will answer 404 ({remedy} helps)",
                folder.display()
            );
        }
    }
    // Before `ready`, so that a signal right after it still ends cleanly.
    let stopped = match stop_asked() {
        Ok(stopped) => stopped,
        Err(error) => return refuse(&error.to_string()),
    };
    let running = match sandbox::start(config).await {
        Ok(running) => running,
        Err(error) => return refuse(&error.to_string()),
    };
    // Whoever started us may have closed its end of the pipe: that is no reason to stop.
    let _ = writeln!(
        std::io::stdout(),
        "shop      {}/\nprovider  {}/  (a simulation: no money moves)\nbackup    {}/  (its second account)\nready",
        running.shop,
        running.provider,
        running.backup
    );
    let _ = std::io::stdout().flush();
    stopped.await;
    ExitCode::SUCCESS
}

/// Listens for Ctrl-C and SIGTERM from the moment it is called; the future ends when one comes.
#[cfg(unix)]
fn stop_asked() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = signal::unix::signal(signal::unix::SignalKind::interrupt())?;
    let mut terminate = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Listens for Ctrl-C; the future ends when it comes.
#[cfg(not(unix))]
fn stop_asked() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = signal::ctrl_c().await;
    })
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("sandbox: {message}");
    ExitCode::from(UNUSABLE)
}
