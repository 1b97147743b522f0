//! What lies in the folder: sealed, on the disk before it is answered, gone when erased, set aside when it can't be read.
//! It looks at the files and the database behind the store's back, as a thief or a bad disk would.

use std::fs;
use std::path::Path;

use stopabo::engine::person::PersonId;
use stopabo::store::embedded::EmbeddedStore;
use stopabo::store::{Shown, Store, StoreError, Version};

use super::{ANNE, BRAHIM, Place, answering, erase, instant, person, save, saying, waking};

const NEVER: Version = Version(0);
const PERSONAL_TREES: [&str; 5] = ["people", "outbox", "wake", "shown", "set_aside"];

#[tokio::test]
async fn no_file_of_the_folder_shows_a_word_or_a_number() {
    let place = Place::new();
    let store = place.open();
    let typed = "Thérèse Quatresous, 06 12 34 56 78";
    let said = "Votre lettre pour Basic-Fit";
    for round in 0..3 {
        let version = store
            .load(ANNE)
            .await
            .unwrap()
            .map_or(NEVER, |saved| saved.version);
        let commit = answering(
            990_017 + round,
            saying(&[said], save(ANNE, version, waking(typed, 3))),
        );
        store.commit(commit).await.unwrap();
        store
            .sent(
                ANNE,
                0,
                Some(Shown {
                    turn: 1,
                    message: 770_033_991,
                }),
            )
            .await
            .unwrap();
    }
    let saved = store.load(ANNE).await.unwrap().unwrap();
    store
        .commit(saying(&[said], erase(ANNE, saved.version)))
        .await
        .unwrap();
    drop(store);

    let key = fs::read_to_string(place.key()).unwrap();
    let key_line = key.lines().last().unwrap();
    let needles: [(&str, &[u8]); 11] = [
        ("typed words", typed.as_bytes()),
        ("one typed word", b"Quatresous"),
        ("said words", said.as_bytes()),
        ("a number in digits", b"7216553904411"),
        ("a number in big-endian bytes", &ANNE.0.to_be_bytes()[2..]),
        (
            "a number in little-endian bytes",
            &ANNE.0.to_le_bytes()[..6],
        ),
        ("a message's number", b"770033991"),
        ("an update's number", &990_017_u64.to_be_bytes()),
        ("a field of a person", b"last_word_at"),
        ("a slot", b"Text"),
        ("the key", key_line.as_bytes()),
    ];
    let files = files_of(&place.folder());
    assert!(files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() > 1000);
    for (path, bytes) in files {
        for (what, needle) in needles {
            let found = bytes.windows(needle.len()).any(|window| window == needle);
            assert!(!found, "{what} stands in {path}");
        }
    }
}

#[tokio::test]
async fn what_was_answered_is_on_the_disk() {
    let place = Place::new();
    let store = place.open();
    let mut version = NEVER;
    for round in 0..5 {
        let text = format!("word {round}");
        let commit = saying(&[&text], save(ANNE, version, person(&text)));
        version = store.commit(commit).await.unwrap();
        // What a killed process would leave: the files as they are at this very moment.
        let copy = copy_of(&place);
        let saved = copy.load(ANNE).await.unwrap().unwrap();
        assert_eq!((saved.person, saved.version), (person(&text), version));
        assert_eq!(copy.outbox(ANNE).await.unwrap().len(), round + 1);
    }
}

#[tokio::test]
async fn after_erasing_no_tree_holds_the_person() {
    let place = Place::new();
    let store = place.open();
    let version = store
        .commit(saying(&["a"], save(ANNE, NEVER, waking("x", 1))))
        .await
        .unwrap();
    store
        .sent(
            ANNE,
            0,
            Some(Shown {
                turn: 1,
                message: 5,
            }),
        )
        .await
        .unwrap();
    drop(store);
    scramble(&place, "people");
    let store = place.open();
    // Someone set aside once, then saved anew: every tree holds something of theirs.
    let anew = saying(&["b"], save(ANNE, NEVER, waking("y", 2)));
    assert_ne!(store.commit(anew).await.unwrap(), version);
    store
        .sent(
            ANNE,
            0,
            Some(Shown {
                turn: 2,
                message: 6,
            }),
        )
        .await
        .unwrap();
    drop(store);
    assert_eq!(counts(&place), [1, 2, 1, 1, 1]);

    let store = place.open();
    let saved = store.load(ANNE).await.unwrap().unwrap();
    store
        .commit(saying(&["farewell"], erase(ANNE, saved.version)))
        .await
        .unwrap();
    let farewell = store.outbox(ANNE).await.unwrap();
    store
        .sent(
            ANNE,
            farewell[0].number,
            Some(Shown {
                turn: 3,
                message: 7,
            }),
        )
        .await
        .unwrap();
    drop(store);
    assert_eq!(counts(&place), [0; 5]);
}

#[tokio::test]
async fn someone_unreadable_begins_anew_and_their_bytes_are_kept() {
    let place = Place::new();
    let store = place.open();
    store
        .commit(saying(&["waits"], save(ANNE, NEVER, waking("x", 1))))
        .await
        .unwrap();
    store
        .sent(
            ANNE,
            0,
            Some(Shown {
                turn: 40,
                message: 5,
            }),
        )
        .await
        .unwrap();
    store
        .commit(save(BRAHIM, NEVER, waking("other", 9)))
        .await
        .unwrap();
    drop(store);
    let before = scramble_smallest_wake_owner(&place);

    for _ in 0..2 {
        // Until the new beginning is saved, each load says it again: the word to their owner can't be lost.
        let store = place.open();
        assert!(matches!(
            store.load(ANNE).await,
            Err(StoreError::Unreadable(_))
        ));
        let stale = store.commit(save(ANNE, Version(1), person("x"))).await;
        assert!(matches!(stale, Err(StoreError::Conflict)));
    }
    let store = place.open();
    store
        .commit(saying(&["sorry"], save(ANNE, NEVER, person("anew"))))
        .await
        .unwrap();
    assert_eq!(
        store.load(ANNE).await.unwrap().unwrap().person,
        person("anew")
    );
    assert_eq!(store.outbox(ANNE).await.unwrap().len(), 2);
    assert_eq!(store.shown(ANNE, 40).await.unwrap(), None);
    assert_eq!(store.due(instant(100), 10).await.unwrap(), [BRAHIM]);
    drop(store);
    assert_eq!(counts(&place), [2, 2, 1, 0, 1]);
    assert!(before > 0);
}

#[tokio::test]
async fn a_value_moved_elsewhere_is_not_believed() {
    let place = Place::new();
    let store = place.open();
    store
        .commit(save(ANNE, NEVER, person("anne")))
        .await
        .unwrap();
    store
        .commit(save(BRAHIM, NEVER, person("brahim")))
        .await
        .unwrap();
    drop(store);
    let database = place.database();
    let people = database.open_tree("people").unwrap();
    let (first, last) = (
        people.first().unwrap().unwrap(),
        people.last().unwrap().unwrap(),
    );
    people.insert(&first.0, &last.1).unwrap();
    people.insert(&last.0, &first.1).unwrap();
    drop((people, database));
    let store = place.open();
    for who in [ANNE, BRAHIM] {
        assert!(matches!(
            store.load(who).await,
            Err(StoreError::Unreadable(_))
        ));
    }
}

#[tokio::test]
async fn a_message_that_cannot_be_read_does_not_block_the_others() {
    let place = Place::new();
    let store = place.open();
    store
        .commit(saying(&["a", "b"], save(ANNE, NEVER, person("x"))))
        .await
        .unwrap();
    drop(store);
    scramble(&place, "outbox");
    let store = place.open();
    assert_eq!(store.outbox(ANNE).await.unwrap().len(), 1);
    assert_eq!(store.with_outbox().await.unwrap(), [ANNE]);
    drop(store);
    assert_eq!(counts(&place), [1, 1, 0, 0, 1]);
}

#[tokio::test]
async fn after_a_failed_write_everything_is_refused() {
    let place = Place::new();
    let store = place.open();
    store
        .commit(saying(&["kept"], save(ANNE, NEVER, person("kept"))))
        .await
        .unwrap();
    // Long values go to files of their own; a file where their folder should be makes the disk refuse them.
    let blobs = place.folder().join("db").join("blobs");
    fs::remove_dir_all(&blobs).unwrap();
    fs::write(&blobs, "").unwrap();
    let long = "word ".repeat(400_000);
    let failed = store
        .commit(saying(&[&long], save(BRAHIM, NEVER, waking("lost", 1))))
        .await;
    assert!(
        matches!(&failed, Err(StoreError::Broken(why)) if why.starts_with("the disk refuses: ")),
        "{failed:?}"
    );

    let later = store
        .commit(save(PersonId(3), NEVER, person("later")))
        .await;
    assert!(matches!(later, Err(StoreError::Broken(_))));
    assert!(matches!(store.load(ANNE).await, Err(StoreError::Broken(_))));
    drop(store);

    fs::remove_file(&blobs).unwrap();
    let copy = copy_of(&place);
    assert_eq!(
        copy.load(ANNE).await.unwrap().unwrap().person,
        person("kept")
    );
    assert_eq!(copy.load(BRAHIM).await.unwrap(), None);
    assert_eq!(copy.next_wake_at().await.unwrap(), None);
    assert_eq!(copy.with_outbox().await.unwrap(), [ANNE]);
}

#[cfg(unix)]
#[test]
fn folder_and_key_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    fs::create_dir(place.folder()).unwrap();
    drop(place.open());
    let rows = [
        (place.folder(), 0o700),
        (place.folder().join("stopabo.json"), 0o600),
        (place.key(), 0o600),
    ];
    for (path, expected) in rows {
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, expected, "{}", path.display());
    }
}

/// Changes a byte of the first value of a tree, as a bad disk would.
#[tokio::test]
async fn someone_unreadable_is_counted_and_the_others_are_read() {
    let place = Place::new();
    let store = place.open();
    for number in 1..=5 {
        let commit = save(PersonId(number), NEVER, person("x"));
        store.commit(commit).await.unwrap();
    }
    drop(store);
    scramble(&place, "people");
    let store = place.open();
    let page = store.people(None, 10).await.unwrap();
    assert_eq!((page.people.len(), page.unreadable), (4, 1));
    assert_eq!(page.next, None);
    // A page that holds nobody readable is not the last one.
    let page = store.people(None, 1).await.unwrap();
    assert_eq!((page.people.len(), page.unreadable), (0, 1));
    assert!(page.next.is_some());
}

pub fn scramble(place: &Place, tree: &str) {
    let database = place.database();
    let tree = database.open_tree(tree).unwrap();
    let (key, value) = tree.first().unwrap().unwrap();
    tree.insert(key, altered(&value)).unwrap();
}

/// Changes a byte of the person who is woken first; returns the length of their value.
fn scramble_smallest_wake_owner(place: &Place) -> usize {
    let database = place.database();
    let (wake, _) = database
        .open_tree("wake")
        .unwrap()
        .first()
        .unwrap()
        .unwrap();
    let people = database.open_tree("people").unwrap();
    let value = people.get(&wake[12..]).unwrap().unwrap();
    people.insert(&wake[12..], altered(&value)).unwrap();
    value.len()
}

fn altered(value: &[u8]) -> Vec<u8> {
    let mut altered = value.to_vec();
    altered[60] ^= 1;
    altered
}

/// How many values each tree holds that could tell something of a person.
fn counts(place: &Place) -> [usize; 5] {
    let database = place.database();
    PERSONAL_TREES.map(|tree| database.open_tree(tree).unwrap().iter().count())
}

fn copy_of(place: &Place) -> EmbeddedStore {
    let copy = tempfile::tempdir().unwrap().keep();
    copy_folder(&place.folder(), &copy.join("data"));
    let store = EmbeddedStore::open(&copy.join("data"), &place.key()).unwrap();
    // The open files outlive their names.
    fs::remove_dir_all(copy).unwrap();
    store
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn files_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_of(&path));
        } else {
            files.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    files
}
