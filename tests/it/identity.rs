//! A site's own face: logo, color, footer and description, and themes of its own.

use crate::sandbox::Sandbox;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\
                    <circle cx=\"5\" cy=\"5\" r=\"5\" fill=\"#123456\"/></svg>";

fn with_identity(logo: &str, color: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("content/logo.svg", logo);
    let config = sandbox.read("content/site.yaml");
    let identity = format!(
        "logo: logo.svg\ncolors: {{ accent: \"{color}\" }}\nfooter: {{ en: Run by Example County., \
         es: Del condado de Ejemplo. }}\ndescription: {{ en: Plain words about care., es: Palabras \
         sencillas. }}\n"
    );
    sandbox.write("content/site.yaml", format!("{config}\n{identity}"));
    sandbox
}

#[test]
fn public_pages_show_logo_color_footer_and_description() {
    let sandbox = with_identity(LOGO, "#7a1f5c");
    sandbox.build().succeeds();
    let files = sandbox.tree("out/public");
    let logo = files.keys().find(|path| path.starts_with("assets/logo.")).expect("a logo");
    let style = files.iter().find(|(path, _)| path.ends_with(".css")).expect("a stylesheet");
    assert!(String::from_utf8_lossy(style.1).contains("--accent: #7a1f5c"));
    let home = sandbox.read("out/public/en/index.html");
    assert!(home.contains(&format!("src=\"../{logo}\"")), "{home}");
    assert!(home.contains("rel=\"icon\""), "{home}");
    assert!(home.contains("Run by Example County."), "{home}");
    assert!(home.contains("name=\"description\" content=\"Plain words about care.\""), "{home}");
    assert!(home.contains("img-src data: 'self'"), "{home}");
}

#[test]
fn private_pages_contain_the_logo_and_load_nothing() {
    let sandbox = with_identity(LOGO, "#7a1f5c");
    sandbox.build().succeeds();
    let pages = sandbox.tree("private-out");
    let pages: Vec<_> = pages.iter().filter(|(path, _)| path.ends_with(".html")).collect();
    assert!(!pages.is_empty());
    for (path, bytes) in pages {
        let page = String::from_utf8_lossy(bytes);
        assert!(page.contains("src=\"data:image/svg+xml;base64,"), "{path}");
        assert!(!page.contains("assets/"), "{path}");
        assert!(!page.contains("Run by Example County."), "{path}");
    }
}

#[test]
fn a_logo_may_be_a_picture_of_pixels() {
    let sandbox = with_identity(LOGO, "#7a1f5c");
    sandbox.edit("content/site.yaml", "logo: logo.svg", "logo: logo.png");
    let mut pixels = Vec::new();
    let mut encoder = png::Encoder::new(&mut pixels, 3, 2);
    encoder.set_color(png::ColorType::Rgb);
    encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(&[90; 18]))
        .expect("it can be encoded");
    sandbox.write("content/logo.png", &pixels);
    sandbox.run(&["build", "--format", "html,pdf"]).succeeds();
    let files = sandbox.tree("out/public");
    let (_, logo) =
        files.iter().find(|(path, _)| path.starts_with("assets/logo.")).expect("a logo");
    assert!(String::from_utf8_lossy(logo).contains("href=\"data:image/png;base64,"));
    assert!(files.keys().any(|path| path.ends_with(".pdf")));

    sandbox.write("content/logo.png", &pixels[..20]);
    sandbox.check().reports(&["logo-unusable", "the logo `logo.png` is not a PNG picture"]);
}

#[test]
fn a_pale_color_and_a_logo_that_is_more_than_a_drawing_are_refused_with_a_remedy() {
    let script = LOGO.replace("</svg>", "<script>1</script></svg>");
    let sandbox = with_identity(&script, "#ffcc00");
    let ran = sandbox.check();
    ran.reports(&[
        "color-contrast",
        "text in the color `#ffcc00` cannot be read well on white",
        "the nearest one that fits is `#",
        "logo-unusable",
        "the logo `logo.svg` holds scripts",
    ]);
    sandbox.remove("content/logo.svg");
    sandbox.check().reports(&["the logo `logo.svg` is not in content/"]);
}

#[test]
fn a_new_theme_builds_as_it_is_and_follows_its_colors() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run(&["theme", "new", "ours", "--extends", "plain"]).succeeds();
    assert!(ran.out.contains("themes/ours/"), "{}", ran.out);
    sandbox.edit("content/site.yaml", "theme: clinic", "theme: ours");
    sandbox.edit("themes/ours/static/colors.css", "--accent: #000", "--accent: #123456");
    sandbox.build().succeeds();
    let style = sandbox.tree("out/public").into_iter().find(|(path, _)| path.ends_with(".css"));
    let style = String::from_utf8(style.expect("a stylesheet").1).expect("text");
    assert!(style.contains("--accent: #123456"), "{style}");
    for (name, words) in [("ours", "already"), ("clinic", "already"), ("../x", "is not a valid id")]
    {
        let ran = sandbox.run(&["theme", "new", name]);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains(words), "{name}: {}", ran.err);
    }
    let ran = sandbox.run(&["theme", "new", "more", "--extends", "clinc"]);
    assert!(ran.err.contains("did you mean `clinic`"), "{}", ran.err);
}
