//! Properties: no bytes make it panic, a file that is cut is read as far as it goes, the order of lines is nothing.

use std::fs;

use proptest::prelude::*;
use stopabo::engine::statement::{read, recurring};

use super::labelled::files;

fn survives(bytes: &[u8]) {
    if let Ok(statement) = read(bytes) {
        let _ = recurring(&statement, crate::the_book());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        survives(&bytes);
    }

    #[test]
    fn no_text_makes_it_panic(
        head in prop::sample::select(vec!["", "%PDF-1.4\n", "!Type:Bank\n", "<OFX><STMTTRN>", "<?xml?><BkToCstmr><Ntry>", "Date;Libellé;Montant\n"]),
        text in "([0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[;,\t|\"\n<>^DTPM&*+-]|[A-ZÉé€’ ]{1,6}|[0-9]{1,5}[,.][0-9]{0,4}){0,120}",
    ) {
        survives(format!("{head}{text}").as_bytes());
    }

    #[test]
    fn a_damaged_file_does_no_harm(which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), cut in any::<bool>(), byte in any::<u8>()) {
        let files = files();
        let mut bytes = fs::read(&files[which.index(files.len())]).unwrap();
        let at = at.index(bytes.len());
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] = byte;
        }
        survives(&bytes);
    }
}

#[test]
fn the_order_of_lines_does_not_matter() {
    for (file, head) in [
        ("boursobank.csv", 1),
        ("lcl.csv", 0),
        ("cic.csv", 1),
        ("bnp.csv", 2),
    ] {
        let path = format!("{}/tests/statements/{file}", env!("CARGO_MANIFEST_DIR"));
        let bytes = fs::read(path).unwrap();
        let lines: Vec<&[u8]> = bytes
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .collect();
        let (head, body) = lines.split_at(head);
        let usual = recurring(&read(&bytes).unwrap(), crate::the_book());
        let mut reversed: Vec<&[u8]> = body.to_vec();
        reversed.reverse();
        let mut dealt: Vec<&[u8]> = body.iter().copied().step_by(2).collect();
        dealt.extend(body.iter().copied().skip(1).step_by(2));
        for order in [reversed, dealt] {
            let mixed = [head, &order].concat().join(&b'\n');
            let again = recurring(&read(&mixed).unwrap(), crate::the_book());
            assert_eq!(again, usual, "{file}");
        }
    }
}
