//! What a browser shows pages on: the size of the window, dark mode, forced colors; and what pages
//! wrote to the console.

use serde_json::{Value, json};

use super::browser::Browser;

/// The colors that a reader chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Those of the system, whatever a page says, such as high contrast.
    Forced,
}

impl Browser {
    /// Sets the size of the window in CSS pixels. A page at 400% zoom has a quarter of it.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) -> &Self {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &size)
    }

    /// Sets the colors that the reader chose. Nothing moves by itself.
    #[track_caller]
    pub fn color(&self, colors: Colors) -> &Self {
        let (scheme, forced) = match colors {
            Colors::Light => ("light", "none"),
            Colors::Dark => ("dark", "none"),
            Colors::Forced => ("light", "active"),
        };
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "forced-colors", "value": forced },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": features }))
    }

    /// Returns the role of every part of the page that screen readers see.
    #[track_caller]
    pub fn accessible_roles(&self) -> Vec<String> {
        self.devtools("Accessibility.enable", &json!({}));
        let tree = self.ask_devtools("Accessibility.getFullAXTree", &json!({}));
        let nodes = tree["nodes"].as_array().into_iter().flatten();
        let told = nodes.filter(|node| node["ignored"] != json!(true));
        told.filter_map(|node| node["role"]["value"].as_str()).map(str::to_owned).collect()
    }

    /// Runs a function of a script in the page and returns what it found, in words.
    #[track_caller]
    pub fn findings(&self, script: &str, call: &str) -> Vec<String> {
        let found = self.run(&format!("{script}\nreturn {call};"), &[]);
        let lines = found.as_array().into_iter().flatten();
        lines.filter_map(Value::as_str).map(str::to_owned).collect()
    }
}
