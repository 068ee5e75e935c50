//! Work on many documents at the same time, each wholly on one thread, with the results in order.
//!
//! Not rayon's own loop: Typst splits up a document with rayon, and a thread of rayon's that waits
//! for a piece picks up another document meanwhile, and within it another, until the stack is full.
//! These threads only wait.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// Typst goes deep where blocks lie within each other; the system's default of 2 MiB is not enough
/// for it.
const STACK: usize = 64 * 1024 * 1024;

/// Calls `make` for each item, as many at a time as there are threads for work, and answers in the
/// order of the items.
pub(super) fn in_order<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    let work = || {
        let mut mine = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { break };
            mine.push((at, make(item)));
        }
        done.lock().unwrap_or_else(PoisonError::into_inner).append(&mut mine);
    };
    thread::scope(|scope| {
        for _ in 0..rayon::current_num_threads().min(items.len()) {
            thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, work)
                .expect("the system gives a thread");
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
