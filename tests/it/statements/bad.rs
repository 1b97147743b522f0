//! Bad input: what is no statement is refused by name, quickly, with a sentence that says what to send instead.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use stopabo::engine::names::Named;
use stopabo::engine::person::Language;
use stopabo::engine::statement::refusal::Refusal;
use stopabo::engine::statement::{LARGEST, MOST_LINES, read, told};

#[track_caller]
fn refused(bytes: &[u8], expected: Refusal) {
    let began = Instant::now();
    assert_eq!(read(bytes).err(), Some(expected));
    assert!(
        began.elapsed() < Duration::from_secs(2),
        "{:?}",
        began.elapsed()
    );
}

fn pdf(objects: &[&str]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(file.len());
        write!(file, "{} 0 obj\n{object}\nendobj\n", index + 1).unwrap();
    }
    let start = file.len();
    write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).unwrap();
    for place in places {
        writeln!(file, "{place:010} 00000 n ").unwrap();
    }
    write!(
        file,
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    )
    .unwrap();
    file
}

#[test]
fn what_is_no_statement_is_refused_by_name() {
    let jpeg = [b"\xff\xd8\xff\xe0\0\x10JFIF".as_slice(), &[7; 5000]].concat();
    let heic = [b"\0\0\0\x18ftypheic".as_slice(), &[0; 100]].concat();
    let sheet = [
        b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0".as_slice(),
        b"........[Content_Types].xml",
        &[0; 900],
        b"xl/workbook.xml",
    ]
    .concat();
    let bomb = [b"PK\x03\x04".as_slice(), &[0; 4000], b"0.zip"].concat();
    let noise: Vec<u8> = (0..200_000_u32)
        .map(|index| (index.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let contacts = "nom;prénom;naissance;téléphone\nDupont;Jean;01/02/1970;0612345678\nMartin;Anne;05/06/1982;0698765432\n";
    let orders = "order,created_at,customer,total\n1,2024-01-05,Ann,12.99\n2,2024-02-05,Bob,12.99\n3,2024-03-05,Cid,12.99\n";
    let rows: &[(&[u8], Refusal)] = &[
        (b"", Refusal::Empty),
        (b" \r\n\t\n", Refusal::Empty),
        (b"\xef\xbb\xbf\n", Refusal::Empty),
        (&jpeg, Refusal::Photo),
        (b"\x89PNG\r\n\x1a\n....", Refusal::Photo),
        (&heic, Refusal::Photo),
        (&sheet, Refusal::Spreadsheet),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....",
            Refusal::Spreadsheet,
        ),
        (
            b"<html><table><tr><td>05/01/2024</td></tr></table></html>",
            Refusal::Spreadsheet,
        ),
        (&bomb, Refusal::Archive),
        (b"\x1f\x8b\x08\0........", Refusal::Archive),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0", Refusal::Binary),
        (&noise, Refusal::Binary),
        (contacts.as_bytes(), Refusal::NotStatement),
        (orders.as_bytes(), Refusal::NotStatement),
        (
            b"Bonjour, voici mon relev\xe9. Merci !",
            Refusal::NotStatement,
        ),
        (
            b"<?xml version=\"1.0\"?><note>hello</note>",
            Refusal::NotStatement,
        ),
        (b"!Type:Bank\n^\n", Refusal::NotStatement),
        (
            b"Date;Libelle;Montant;Devise\n05/01/2024;SWISSCOM;-12,00;CHF\n",
            Refusal::OtherCurrency,
        ),
        (b"%PDF-1.7\nnothing else", Refusal::BrokenPdf),
    ];
    for (bytes, expected) in rows {
        refused(bytes, *expected);
    }
}

#[test]
fn pdfs_that_hold_no_statement() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>";
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    let tree = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    let catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    let content = |text: &str| format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len());
    let scan = content("q 595 0 0 842 0 0 cm /Im0 Do Q");
    refused(&pdf(&[catalog, tree, page, &scan, font]), Refusal::Scan);
    let words = content(
        "BT /F1 12 Tf 40 800 Td (Chers amis, voici la recette de la tarte aux pommes de ma grand-mere.) Tj ET",
    );
    refused(
        &pdf(&[catalog, tree, page, &words, font]),
        Refusal::OtherPdf,
    );
    let locked = String::from_utf8(pdf(&[catalog, tree, page, &scan, font]))
        .unwrap()
        .replace("/Root 1 0 R", "/Root 1 0 R /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <00> /U <00> >>");
    refused(locked.as_bytes(), Refusal::Locked);
    // A page that points at itself, and content that never ends a string.
    refused(
        &pdf(&[catalog, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]),
        Refusal::Scan,
    );
    let deep = content(&format!("{}{}", "[".repeat(100_000), "(".repeat(100_000)));
    refused(&pdf(&[catalog, tree, page, &deep, font]), Refusal::Scan);
}

#[test]
fn too_much_is_refused_and_the_largest_is_read() {
    refused(&vec![b'a'; LARGEST + 1], Refusal::TooLarge);
    let mut many = "Date;Libellé;Montant\n".to_owned();
    for index in 0..=MOST_LINES {
        writeln!(many, "{:02}/01/2024;CB X{index};-1,00", 1 + index % 28).unwrap();
    }
    assert_eq!(read(many.as_bytes()).err(), Some(Refusal::TooLong));
    let last = many.trim_end().rfind('\n').unwrap();
    assert_eq!(
        read(&many.as_bytes()[..last]).unwrap().movements,
        MOST_LINES
    );
}

#[test]
fn a_quotation_mark_that_is_never_closed_loses_nothing() {
    let mut table = "Date;Libellé;Montant\n05/01/2024;\"CB CHEZ L'AMI;-12,00\n".to_owned();
    for month in 1..=12 {
        for day in 10..=25 {
            writeln!(
                table,
                "{day}/{month:02}/2024;PRLV SEPA MAIF {day};-{day},50"
            )
            .unwrap();
        }
    }
    assert_eq!(read(table.as_bytes()).unwrap().movements, 1 + 12 * 16);
}

#[test]
fn each_refusal_says_what_to_send_instead_in_both_languages() {
    for refusal in Refusal::ALL {
        for language in [Language::Fr, Language::En] {
            let said = told::refusal(*refusal, crate::the_book(), language);
            assert!(said.len() > 40 && !said.contains('⟦'), "{said}");
        }
    }
}

#[test]
fn the_program_tells_one_line_and_fails() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_stopabo"))
        .args(["statement", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"\x89PNG\r\n\x1a\n")
        .unwrap();
    let out = child.wait_with_output().unwrap();
    let told = String::from_utf8(out.stderr).unwrap();
    assert_eq!(out.status.code(), Some(2));
    assert!(out.stdout.is_empty());
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.contains("C’est une image"), "{told}");
}

#[test]
fn the_program_tells_json_and_a_table() {
    let file = format!("{}/tests/statements/lcl.csv", env!("CARGO_MANIFEST_DIR"));
    let run = |more: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_stopabo"))
            .args(["statement", &file])
            .args(more)
            .output()
            .unwrap();
        assert!(out.status.success());
        String::from_utf8(out.stdout).unwrap()
    };
    let json: Vec<serde_json::Map<String, serde_json::Value>> =
        serde_json::from_str(&run(&["--json"])).unwrap();
    let keys: Vec<&String> = json[0].keys().collect();
    assert_eq!(
        keys,
        [
            "merchant",
            "labels",
            "provider",
            "amount_eur",
            "period",
            "first_on",
            "last_on",
            "debits",
            "yearly_cost_eur",
            "price_changes",
            "active"
        ]
    );
    assert!(run(&[]).contains("chaque mois"));
    assert!(run(&["--lang", "en"]).contains("every month"));
}
