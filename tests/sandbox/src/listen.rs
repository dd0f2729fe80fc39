//! Loopback listeners and the connections they accept. Adds one thing to an ordinary server: a handler may ask that the connection close without a reply. Never listens on other interfaces.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::server::conn::http1;
use hyper::service::Service as _;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Put into a response's extensions: the connection closes and nothing of the response is sent.
#[derive(Debug, Clone, Copy)]
struct CloseWithoutReply;

/// What a handler answers to have the connection closed without a reply.
pub(crate) fn close() -> Response {
    let mut response = Response::default();
    response.extensions_mut().insert(CloseWithoutReply);
    response
}

/// Listeners of one origin.
#[derive(Debug)]
pub(crate) struct Bound {
    /// The port that was given, or found.
    pub(crate) port: u16,
    listeners: Vec<TcpListener>,
}

/// Binds 127.0.0.1, and [::1] too where `both` is wanted and the machine has it, since `localhost` may mean either.
pub(crate) async fn bind(port: u16, both: bool) -> io::Result<Bound> {
    // With port 0 the port found for IPv4 may be taken for IPv6: another try finds another.
    let mut tries = if port == 0 { 10 } else { 1 };
    loop {
        tries -= 1;
        let first = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
        let port = first.local_addr()?.port();
        if !both {
            return Ok(Bound { port, listeners: vec![first] });
        }
        match TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).await {
            Ok(second) => {
                return Ok(Bound { port, listeners: vec![first, second] });
            }
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                if tries == 0 {
                    return Err(error);
                }
            }
            // A machine without IPv6.
            Err(_) => {
                return Ok(Bound { port, listeners: vec![first] });
            }
        }
    }
}

/// How the connections of one origin are kept.
///
/// Browsers silently send a request again when a *kept* connection dies under it.
/// While a reply is to be dropped, connections are therefore not kept, so that the page really meets the failure.
#[derive(Debug)]
pub(crate) struct Connections {
    single_use: AtomicBool,
    renewed: watch::Sender<()>,
}

impl Default for Connections {
    fn default() -> Self {
        Self { single_use: AtomicBool::new(false), renewed: watch::Sender::new(()) }
    }
}

impl Connections {
    /// Whether new connections serve only one request. Switching it on closes the idle ones.
    pub(crate) fn set_single_use(&self, single_use: bool) {
        self.single_use.store(single_use, Ordering::SeqCst);
        if single_use {
            self.renewed.send_replace(());
        }
    }
}

/// Serves the router on all listeners for as long as the set of tasks lives.
pub(crate) fn serve(tasks: &mut JoinSet<()>, bound: Bound, router: Router, connections: Arc<Connections>) {
    for listener in bound.listeners {
        let (router, connections) = (router.clone(), connections.clone());
        tasks.spawn(async move {
            let mut open = JoinSet::new();
            loop {
                tokio::select! {
                    accepted = listener.accept() => match accepted {
                        Ok((stream, _)) => {
                            open.spawn(converse(stream, router.clone(), connections.clone()));
                        }
                        // Out of file handles, say: let others go first.
                        Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
                    },
                    Some(_) = open.join_next() => {}
                }
            }
        });
    }
}

async fn converse(stream: TcpStream, router: Router, connections: Arc<Connections>) {
    // Small replies must not wait for each other; a failure here only costs time.
    let _ = stream.set_nodelay(true);
    let mut renewed = connections.renewed.subscribe();
    let in_flight = AtomicUsize::new(0);
    let router = TowerToHyperService::new(router);
    let service = service_fn(|request: hyper::Request<hyper::body::Incoming>| {
        in_flight.fetch_add(1, Ordering::SeqCst);
        let reply = router.call(request.map(Body::new) as Request);
        let in_flight = &in_flight;
        async move {
            let reply: Result<Response, Infallible> = reply.await;
            in_flight.fetch_sub(1, Ordering::SeqCst);
            let Ok(response) = reply;
            if response.extensions().get::<CloseWithoutReply>().is_some() {
                return Err(io::Error::other("closed without a reply, as a fault asked"));
            }
            Ok(response)
        }
    });
    let keep = !connections.single_use.load(Ordering::SeqCst);
    let connection = http1::Builder::new().keep_alive(keep).serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    // Errors are the peer's: it went away, or spoke something else than HTTP.
    tokio::select! {
        _ = connection.as_mut() => {}
        Ok(()) = renewed.changed() => {
            if in_flight.load(Ordering::SeqCst) > 0 {
                connection.as_mut().graceful_shutdown();
                let _ = connection.await;
            }
        }
    }
}
