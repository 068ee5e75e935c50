//! Processes many documents in parallel, each entirely on one thread, and keeps their order.
//!
//! This does not use a rayon loop, because Typst itself splits a document with rayon: a rayon
//! thread that waits for a part of a document picks up another document meanwhile, and within that
//! yet another, until the stack overflows. The threads here only wait.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// Stack size of a worker thread. Typst recurses deeply into nested blocks, and the default of
/// 2 MiB is not enough for it.
const STACK_SIZE: usize = 64 * 1024 * 1024;

/// Calls `make` for each item, with as many threads as rayon uses, and returns the results in the
/// order of the items.
pub(super) fn map_in_order<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    let work = || {
        let mut results = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { break };
            results.push((at, make(item)));
        }
        done.lock().unwrap_or_else(PoisonError::into_inner).append(&mut results);
    };
    thread::scope(|scope| {
        for _ in 0..rayon::current_num_threads().min(items.len()) {
            thread::Builder::new()
                .stack_size(STACK_SIZE)
                .spawn_scoped(scope, work)
                .expect("the system gives a thread");
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
