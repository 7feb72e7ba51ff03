//! Generates the bindings from the contract. Without feature `codegen` the committed snapshot is compiled instead.

fn main() {
    println!("cargo::rerun-if-changed=openapi/stytch.json");
    #[cfg(feature = "codegen")]
    if let Err(error) = codegen::run() {
        println!("cargo::error={error}");
        std::process::exit(1);
    }
}

#[cfg(feature = "codegen")]
mod codegen {
    use std::error::Error;
    use std::path::Path;
    use std::{env, fs};

    const CONTRACT: &str = "openapi/stytch.json";

    pub fn run() -> Result<(), Box<dyn Error>> {
        let contract = fs::read(CONTRACT)?;
        let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
        let root = Path::new(&out).join("generated");
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        for file in stytch_api_codegen::generate_from_slice(&contract)? {
            let path = root.join(&file.path);
            fs::create_dir_all(path.parent().unwrap_or(&root))?;
            fs::write(path, file.contents)?;
        }
        Ok(())
    }
}
