//! The program itself: what it prints, how it stops, and what it says when a port is taken.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Command, Stdio};

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sandbox"));
    command.env_remove("PORT").env_remove("PROVIDER_PORT").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn it_prints_where_it_is_then_ready_and_stops_when_told() {
    let mut child = program().args(["--port", "0", "--provider-port", "0"]).spawn().unwrap();
    let lines: Vec<String> = BufReader::new(child.stdout.take().unwrap()).lines().take(4).map(Result::unwrap).collect();
    assert!(lines[0].contains("http://localhost:"), "{lines:?}");
    assert!(lines[1..3].iter().all(|line| line.contains("http://127.0.0.1:")), "{lines:?}");
    assert_eq!(lines[3], "ready");
    #[cfg(unix)]
    {
        assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    #[cfg(not(unix))]
    child.kill().unwrap();
}

#[test]
fn a_taken_port_is_named_with_a_remedy() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for variable in ["PORT", "PROVIDER_PORT", "BACKUP_PORT"] {
        let free = [("PORT", "0"), ("PROVIDER_PORT", "0")];
        let mut child = program().envs(free).env(variable, &port).spawn().unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(2));
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert!(
            said.contains(&format!("port {port} is taken")) && said.contains(&format!("{variable}=<port>")),
            "{said}"
        );
    }
}

#[test]
fn a_wrong_flag_is_refused_and_help_is_given() {
    assert_eq!(program().arg("--nonsense").output().unwrap().status.code(), Some(2));
    let help = program().arg("--help").output().unwrap();
    assert!(help.status.success() && String::from_utf8_lossy(&help.stdout).contains("--provider-port"));
}
