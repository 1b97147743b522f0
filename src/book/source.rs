//! Where a book comes from: the folder compiled into the program, or a folder given by the operator.
//! It only reads; what the files say is judged by `load`.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};

static COMPILED_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/dialogues");

/// The files of a `dialogues/` folder: path inside the folder, with `/`, and text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

impl Files {
    /// The files compiled into the program.
    #[must_use]
    pub fn compiled_in() -> Self {
        let mut files = BTreeMap::new();
        collect(&COMPILED_IN, &mut files);
        Self(files)
    }

    /// The files of a folder.
    ///
    /// # Errors
    /// When the folder, or a file in it, can't be read as UTF-8 text.
    pub fn from_folder(folder: &Path) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        read_folder(folder, "", &mut files)?;
        if files.is_empty() {
            return Err(format!("`{}` holds no file of dialogues", folder.display()));
        }
        Ok(Self(files))
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The files of a folder inside, with that ending.
    pub fn under<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

fn collect(dir: &Dir<'_>, files: &mut BTreeMap<String, String>) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            files.insert(path.replace('\\', "/"), text.to_owned());
        }
    }
    for inner in dir.dirs() {
        collect(inner, files);
    }
}

fn read_folder(
    folder: &Path,
    prefix: &str,
    files: &mut BTreeMap<String, String>,
) -> Result<(), String> {
    let said =
        |error: std::io::Error| format!("can't read the folder `{}`: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(said)? {
        let entry = entry.map_err(said)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        if path.is_dir() {
            read_folder(&path, &format!("{prefix}{name}/"), files)?;
        } else if [".toml", ".ftl", ".typ", ".md"]
            .iter()
            .any(|ending| name.ends_with(ending))
        {
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("can't read `{}`: {error}", path.display()))?;
            files.insert(format!("{prefix}{name}"), text);
        }
    }
    Ok(())
}
