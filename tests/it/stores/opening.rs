//! How the store in a folder opens, or refuses to: each refusal says what to do, and touches nothing.
//! It compares every byte of the folder and of the key, before and after.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use stopabo::store::embedded::EmbeddedStore;
use stopabo::store::open_error::OpenError;
use stopabo::store::{Store, Version};

use super::{ANNE, Place, person, save};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// A folder that was worked with, what goes wrong with it, and what its operator reads.
struct Row {
    wrong: fn(&Place),
    expected: &'static str,
}

const ROWS: &[Row] = &[
    Row {
        wrong: |place| fs::remove_file(place.key()).unwrap(),
        expected: "the data folder `{folder}` was sealed with a key that is not at `{key}`: put the key file back",
    },
    Row {
        wrong: |place| fs::write(place.key(), KEY).unwrap(),
        expected: "the data folder `{folder}` was sealed with another key than `{key}` holds: put the key file back",
    },
    Row {
        wrong: |place| fs::write(place.key(), format!("# a comment\n\n{}\n", &KEY[1..])).unwrap(),
        expected: "line 3 of the key file `{key}` is not a key of 64 hexadecimal digits: put the key file back from a copy",
    },
    Row {
        wrong: |place| fs::write(place.key(), [0xff, 0xfe]).unwrap(),
        expected: "line 1 of the key file `{key}` is not a key of 64 hexadecimal digits: put the key file back from a copy",
    },
    Row {
        wrong: |place| fs::write(place.key(), "# only a comment\n").unwrap(),
        expected: "the key file `{key}` holds no key: put it back from a copy, or delete it if nothing was ever saved",
    },
    Row {
        wrong: |place| {
            fs::remove_file(place.key()).unwrap();
            fs::create_dir(place.key()).unwrap();
        },
        expected: "`{key}` is not a file: name a file for the key",
    },
    Row {
        wrong: |place| {
            edit_marker(
                place,
                "\"schema\": 2",
                "\"schema\": 99, \"a later field\": {}",
            );
        },
        expected: "the data folder `{folder}` was written by a newer Stopabo: it has schema 99, this version knows 2; install the newer version again",
    },
    Row {
        wrong: |place| edit_marker(place, "{", ""),
        expected: "`{folder}/stopabo.json` can't be understood: put it back from a copy of the data folder",
    },
    Row {
        wrong: |place| fs::remove_file(place.folder().join("stopabo.json")).unwrap(),
        expected: "`{folder}` holds other files and no `stopabo.json`: name an empty folder, or one that Stopabo made",
    },
    Row {
        wrong: |place| fs::remove_dir_all(place.folder().join("db")).unwrap(),
        expected: "`stopabo.json` and `db` in `{folder}` are not from the same folder: put both back from the same copy",
    },
    Row {
        wrong: |place| {
            fs::remove_dir_all(place.folder()).unwrap();
            fs::write(place.folder(), "a file").unwrap();
        },
        expected: "`{folder}` is not a folder: name a folder for the data",
    },
];

#[test]
fn what_is_wrong_is_told_and_nothing_is_touched() {
    for row in ROWS {
        let place = worked_with();
        (row.wrong)(&place);
        refuses(&place, &place.folder(), &place.key(), row.expected);
    }
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    for mode in [0o640, 0o604, 0o660, 0o610, 0o601] {
        let place = worked_with();
        fs::set_permissions(place.key(), fs::Permissions::from_mode(mode)).unwrap();
        let expected = "the key file `{key}` can be read by others: run `chmod 600 {key}`";
        refuses(&place, &place.folder(), &place.key(), expected);
    }
}

#[test]
fn a_folder_in_use_is_refused() {
    let place = Place::new();
    let _first = place.open();
    let expected = "the data folder `{folder}` is in use: stop the other Stopabo, or give this one a folder of its own";
    refuses(&place, &place.folder(), &place.key(), expected);
}

#[test]
fn a_folder_that_must_be_there_is_never_made() {
    let expected = "nothing was ever kept in `{folder}`: name the bot's own data folder with `--data` or `STOPABO_DATA`";
    let place = Place::new();
    refused(
        EmbeddedStore::open_made,
        &place,
        &place.folder(),
        &place.key(),
        expected,
    );
    fs::create_dir(place.folder()).unwrap();
    refused(
        EmbeddedStore::open_made,
        &place,
        &place.folder(),
        &place.key(),
        expected,
    );
    let place = worked_with();
    drop(EmbeddedStore::open_made(&place.folder(), &place.key()).unwrap());
    for row in ROWS {
        let place = worked_with();
        (row.wrong)(&place);
        refused(
            EmbeddedStore::open_made,
            &place,
            &place.folder(),
            &place.key(),
            row.expected,
        );
    }
}

#[test]
fn a_folder_of_something_else_is_refused_and_no_key_is_made() {
    let place = Place::new();
    fs::create_dir(place.folder()).unwrap();
    fs::write(place.folder().join("holiday.txt"), "sun").unwrap();
    let expected = "`{folder}` holds other files and no `stopabo.json`: name an empty folder, or one that Stopabo made";
    refuses(&place, &place.folder(), &place.key(), expected);
}

#[test]
fn a_folder_below_a_file_is_refused_and_no_key_is_made() {
    let place = Place::new();
    fs::write(place.folder(), "a file").unwrap();
    let below = place.folder().join("data");
    refuses(
        &place,
        &below,
        &place.key(),
        "`{folder}` is not a folder: name a folder for the data",
    );
}

#[test]
fn a_key_inside_the_folder_is_refused_whatever_its_name() {
    let expected = "the key file `{key}` lies inside the data folder `{folder}`: keep it elsewhere, so that a copy of the folder can't be read";
    for key in ["key", "sub/key", "../data/key", "sub/../key"] {
        let place = Place::new();
        refuses(&place, &place.folder(), &place.folder().join(key), expected);
    }
    #[cfg(unix)]
    {
        let place = worked_with();
        let alias = place.root().join("alias");
        std::os::unix::fs::symlink(place.folder(), &alias).unwrap();
        refuses(&place, &place.folder(), &alias.join("key"), expected);
        refuses(&place, &alias, &place.folder().join("key"), expected);
    }
}

#[test]
fn the_database_of_another_folder_is_refused() {
    let (place, other) = (worked_with(), worked_with());
    fs::remove_dir_all(place.folder().join("db")).unwrap();
    fs::rename(other.folder().join("db"), place.folder().join("db")).unwrap();
    let error = EmbeddedStore::open(&place.folder(), &place.key())
        .err()
        .unwrap();
    let expected = "`stopabo.json` and `db` in `{folder}` are not from the same folder: put both back from the same copy";
    assert_eq!(
        error.to_string(),
        told(expected, &place.folder(), &place.key())
    );
}

#[tokio::test]
async fn a_first_start_cut_short_is_taken_up_again() {
    let place = Place::new();
    drop(place.open());
    // As if the process had ended after `stopabo.json`, before the database.
    fs::remove_dir_all(place.folder().join("db")).unwrap();
    edit_marker(&place, "\"age\": \"old\"", "\"age\": \"new\"");
    let store = place.open();
    store
        .commit(save(ANNE, Version(0), person("x")))
        .await
        .unwrap();
    drop(store);
    assert!(place.open().load(ANNE).await.unwrap().is_some());

    // As if it had ended while it wrote `stopabo.json`.
    let place = Place::new();
    fs::create_dir(place.folder()).unwrap();
    fs::write(place.folder().join("stopabo.json.new"), "{").unwrap();
    drop(place.open());
    assert!(!place.folder().join("stopabo.json.new").exists());
}

#[tokio::test]
async fn a_new_key_is_put_above_the_old_one() {
    let place = Place::new();
    let store = place.open();
    store
        .commit(save(ANNE, Version(0), person("before")))
        .await
        .unwrap();
    drop(store);
    let old = fs::read_to_string(place.key()).unwrap();
    fs::write(place.key(), format!("{KEY}\n{old}")).unwrap();
    let store = place.open();
    let saved = store.load(ANNE).await.unwrap().unwrap();
    assert_eq!(saved.person, person("before"));
    store
        .commit(save(ANNE, saved.version, person("after")))
        .await
        .unwrap();
    drop(store);
    assert_eq!(
        place.open().load(ANNE).await.unwrap().unwrap().person,
        person("after")
    );

    // Either of them alone is not enough: some values are sealed with the other.
    let expected = "the data folder `{folder}` was sealed with another key than `{key}` holds: put the key file back";
    for alone in [KEY, &old] {
        fs::write(place.key(), alone).unwrap();
        refuses(&place, &place.folder(), &place.key(), expected);
    }
}

#[test]
fn a_key_file_is_made_once_and_kept() {
    let place = Place::new();
    drop(place.open());
    let made = fs::read_to_string(place.key()).unwrap();
    let lines: Vec<&str> = made.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("# "));
    assert_eq!(lines[1].len(), 64);
    drop(place.open());
    assert_eq!(fs::read_to_string(place.key()).unwrap(), made);
    // Another folder may use the same key.
    drop(EmbeddedStore::open(&place.root().join("second"), &place.key()).unwrap());
    assert_eq!(fs::read_to_string(place.key()).unwrap(), made);
}

/// A place whose store was opened, used and closed.
fn worked_with() -> Place {
    let place = Place::new();
    drop(place.open());
    place
}

#[track_caller]
fn refuses(place: &Place, folder: &Path, key: &Path, expected: &str) {
    refused(EmbeddedStore::open, place, folder, key, expected);
}

type Open = fn(&Path, &Path) -> Result<EmbeddedStore, OpenError>;

#[track_caller]
fn refused(open: Open, place: &Place, folder: &Path, key: &Path, expected: &str) {
    let before = everything(place.root());
    let error = open(folder, key).err().expect("it is refused");
    assert_eq!(error.to_string(), told(expected, folder, key));
    assert!(
        everything(place.root()) == before,
        "something was touched: {error}"
    );
}

fn told(expected: &str, folder: &Path, key: &Path) -> String {
    expected
        .replace("{folder}", &folder.display().to_string())
        .replace("{key}", &key.display().to_string())
}

fn edit_marker(place: &Place, from: &str, to: &str) {
    let path = place.folder().join("stopabo.json");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{text}");
    File::create(&path)
        .unwrap()
        .write_all(text.replacen(from, to, 1).as_bytes())
        .unwrap();
}

/// Every path below that one, with the bytes of files.
fn everything(root: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let is_folder = entry.file_type().unwrap().is_dir();
            if is_folder {
                folders.push(entry.path());
            }
            let bytes = (!is_folder).then(|| fs::read(entry.path()).unwrap_or_default());
            found.insert(entry.path(), bytes);
        }
    }
    found
}
