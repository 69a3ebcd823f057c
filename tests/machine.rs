//! Properties of the simulated machine over the page's samples and the test programs.

use coroscope::base::Scenario;
use coroscope::machine::{Progress, Simulation};
use std::path::{Path, PathBuf};

fn programs() -> Vec<(PathBuf, Scenario)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from("www/samples"), PathBuf::from("tests/data/run")];
    while let Some(folder) = folders.pop() {
        for entry in
            std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder)).expect("the folder is there")
        {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                let source = std::fs::read_to_string(&path).expect("readable");
                found.push((path, Scenario { source, ..Scenario::default() }));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(found.len() >= 4, "the samples are there");
    found
}

fn finish(simulation: &mut Simulation, work: u32) {
    while simulation.advance(work) == Progress::Running {}
}

#[test]
fn any_slicing_gives_the_same_trace() {
    for (path, scenario) in programs() {
        let mut whole = Simulation::new(&scenario).expect("compiles");
        finish(&mut whole, 10_000_000);
        let wanted = (whole.trace().hash(), whole.outcome().cloned());
        for work in [7, 1_000] {
            let mut sliced = Simulation::new(&scenario).expect("compiles");
            finish(&mut sliced, work);
            assert_eq!((sliced.trace().hash(), sliced.outcome().cloned()), wanted, "{} by {work}", path.display());
        }
    }
}

#[test]
fn a_clone_goes_on_as_its_original() {
    for (path, scenario) in programs() {
        let mut original = Simulation::new(&scenario).expect("compiles");
        original.advance(5_000);
        let mut clone = original.clone();
        finish(&mut original, 1_000_000);
        finish(&mut clone, 1_000_000);
        assert_eq!(clone.trace().hash(), original.trace().hash(), "{}", path.display());
    }
}

#[test]
fn every_count_is_the_number_of_references() {
    for (path, scenario) in programs() {
        let mut simulation = Simulation::new(&scenario).expect("compiles");
        loop {
            let progress = simulation.advance(20_000);
            assert_eq!(simulation.audit(), [], "{}: slot, kept, counted", path.display());
            if progress == Progress::Finished {
                break;
            }
        }
    }
}
