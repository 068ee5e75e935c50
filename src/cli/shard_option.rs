//! The option `--shard`: the number of a shard, given as such or by the engine that runs an array
//! of jobs.

use std::str::FromStr;

use crate::{build::ShardNumber, diag::Fault};

/// The value of `--shard`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ShardOption {
    /// A number, such as `0/8`.
    Number(ShardNumber),
    /// What the engine says that runs the job.
    Auto,
}

impl FromStr for ShardOption {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "auto" {
            return Ok(Self::Auto);
        }
        let number = || {
            let (index, count) = text.split_once('/')?;
            Some((index.parse::<u32>().ok()?, count.parse::<u32>().ok()?))
        };
        let (index, count) = number().ok_or("write I/N, such as 0/8, or `auto`")?;
        ShardNumber::new(index, count)
            .map(Self::Number)
            .ok_or("I counts from zero and must be less than N")
    }
}

/// Reads a variable of the environment.
#[expect(clippy::disallowed_methods, reason = "engines name the shard in the environment")]
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Returns the number of the shard to make. `shards` is the value of `--shards`.
///
/// # Errors
/// Fails with `auto` if the environment names no shard, or if its numbers do not fit together.
pub(super) fn shard_number(
    option: ShardOption,
    shards: Option<u32>,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<ShardNumber, Fault> {
    let number = match option {
        ShardOption::Number(number) => number,
        ShardOption::Auto => {
            let slurm = variable("SLURM_ARRAY_TASK_ID").is_some();
            let kubernetes = variable("JOB_COMPLETION_INDEX").is_some();
            match (slurm, kubernetes) {
                (true, false) => number_in_slurm(variable)?,
                (false, true) => number_in_kubernetes(shards, variable)?,
                (false, false) => {
                    return Err(usage(
                        "this is no task of a Slurm array and no pod of a Kubernetes Indexed Job: \
                         neither `SLURM_ARRAY_TASK_ID` nor `JOB_COMPLETION_INDEX` is set; name \
                         the shard, such as `--shard 0/8`",
                    ));
                }
                (true, true) => {
                    return Err(usage(
                        "both `SLURM_ARRAY_TASK_ID` and `JOB_COMPLETION_INDEX` are set; name the \
                         shard, such as `--shard 0/8`",
                    ));
                }
            }
        }
    };
    match shards {
        Some(shards) if shards != number.count() => Err(usage(&format!(
            "`--shards {shards}` does not fit: this is shard {number}; leave one of them out"
        ))),
        _ => Ok(number),
    }
}

/// Returns the place of a task in its Slurm array, whose numbers may begin anywhere and have steps.
fn number_in_slurm(variable: &dyn Fn(&str) -> Option<String>) -> Result<ShardNumber, Fault> {
    let required = |name: &str| whole_number(name, variable)?.ok_or_else(|| unset(name));
    let id = required("SLURM_ARRAY_TASK_ID")?;
    let first = required("SLURM_ARRAY_TASK_MIN")?;
    let count = required("SLURM_ARRAY_TASK_COUNT")?;
    let step = whole_number("SLURM_ARRAY_TASK_STEP", variable)?.unwrap_or(1).max(1);
    let last = whole_number("SLURM_ARRAY_TASK_MAX", variable)?;
    let is_even = last.is_none_or(|last| {
        last.checked_sub(first).is_some_and(|span| span / step + 1 == count && span % step == 0)
    });
    let place = id.checked_sub(first).filter(|place| is_even && place % step == 0);
    place.and_then(|place| ShardNumber::new(place / step, count)).ok_or_else(|| {
        usage(&format!(
            "task {id} of this Slurm array has no clear place among {count} tasks from {first} in \
             steps of {step}; number the array without gaps, such as `--array=0-{}`, or name the \
             shard, such as `--shard 0/{count}`",
            count.max(1) - 1
        ))
    })
}

fn number_in_kubernetes(
    shards: Option<u32>,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<ShardNumber, Fault> {
    const INDEX: &str = "JOB_COMPLETION_INDEX";
    let index = whole_number(INDEX, variable)?.ok_or_else(|| unset(INDEX))?;
    let count = shards.ok_or_else(|| {
        usage(
            "a Kubernetes Indexed Job does not tell its pods how many there are; add `--shards N` \
             with the `completions` of the job",
        )
    })?;
    ShardNumber::new(index, count).ok_or_else(|| {
        usage(&format!(
            "`{INDEX}` is {index}, but there are {count} shards, counted from zero; `--shards` \
             must be the `completions` of the job"
        ))
    })
}

/// Reads a number of the environment; `None` if it is not set.
fn whole_number(
    name: &str,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<Option<u32>, Fault> {
    let Some(text) = variable(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| {
        usage(&format!("`{name}` is not a whole number; name the shard, such as `--shard 0/8`"))
    })
}

fn unset(name: &str) -> Fault {
    usage(&format!("`{name}` is not set; name the shard, such as `--shard 0/8`"))
}

fn usage(text: &str) -> Fault {
    Fault::Usage(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{ShardOption, shard_number};

    /// Returns the number of the shard in an environment, or the words of the fault.
    fn auto(shards: Option<u32>, environment: &[(&str, &str)]) -> Result<String, String> {
        let variable = |name: &str| {
            let found = environment.iter().find(|(known, _)| known.ends_with(name));
            found.map(|(_, value)| (*value).to_owned())
        };
        shard_number(ShardOption::Auto, shards, &variable)
            .map(|number| number.to_string())
            .map_err(|fault| fault.to_string())
    }

    /// Returns the environment of a task of a Slurm array.
    fn slurm<'a>(
        id: &'a str,
        min: &'a str,
        max: &'a str,
        step: &'a str,
        count: &'a str,
    ) -> [(&'static str, &'a str); 5] {
        [
            ("SLURM_ARRAY_TASK_ID", id),
            ("SLURM_ARRAY_TASK_MIN", min),
            ("SLURM_ARRAY_TASK_MAX", max),
            ("SLURM_ARRAY_TASK_STEP", step),
            ("SLURM_ARRAY_TASK_COUNT", count),
        ]
    }

    #[test]
    fn a_slurm_array_may_begin_anywhere_and_have_steps() {
        let number = |id, min, max, step, count| auto(None, &slurm(id, min, max, step, count));
        assert_eq!(number("0", "0", "7", "1", "8"), Ok("0/8".to_owned()));
        assert_eq!(number("7", "0", "7", "1", "8"), Ok("7/8".to_owned()));
        assert_eq!(number("5", "3", "6", "1", "4"), Ok("2/4".to_owned()));
        assert_eq!(number("14", "10", "16", "2", "4"), Ok("2/4".to_owned()));
        // A list such as `0,3,7` has gaps.
        for gap in ["0", "3", "7"] {
            let words = number(gap, "0", "7", "1", "3").expect_err("it has no place");
            assert!(words.contains("without gaps"), "{words}");
        }
        assert!(number("11", "10", "16", "2", "4").is_err(), "it is between two steps");
        assert!(number("x", "0", "7", "1", "8").is_err());
        assert_eq!(auto(Some(8), &slurm("1", "0", "7", "1", "8")), Ok("1/8".to_owned()));
        assert!(auto(Some(9), &slurm("1", "0", "7", "1", "8")).is_err(), "another number of tasks");
    }

    #[test]
    fn a_pod_of_an_indexed_job_needs_the_number_of_shards() {
        let index = [("JOB_COMPLETION_INDEX", "2")];
        assert_eq!(auto(Some(3), &index), Ok("2/3".to_owned()));
        assert!(auto(None, &index).is_err_and(|words| words.contains("--shards N")));
        assert!(auto(Some(2), &index).is_err_and(|words| words.contains("completions")));
        assert!(auto(Some(2), &[]).is_err_and(|words| words.contains("--shard 0/8")));
        let both = [&index[..], &slurm("1", "0", "2", "1", "3")].concat();
        assert!(auto(Some(3), &both).is_err_and(|words| words.contains("both")));
    }

    #[test]
    fn a_shard_is_given_as_its_number_of_how_many() {
        let parsed = |text: &str| text.parse::<ShardOption>();
        assert!(matches!(parsed("0/1"), Ok(ShardOption::Number(_))));
        assert_eq!(parsed("auto"), Ok(ShardOption::Auto));
        for wrong in ["", "1", "1/1", "3/2", "-1/2", "1/0", "0/0", "a/b", "0/1/2", "Auto"] {
            assert!(parsed(wrong).is_err(), "{wrong}");
        }
    }
}
