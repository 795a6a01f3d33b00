fn _x() {}
use crate::Outcome;
pub fn all() -> std::process::ExitCode {
    std::process::ExitCode::FAILURE
}
pub fn bench() -> Outcome<()> {
    Ok(())
}
pub fn gallery() -> Outcome<()> {
    Ok(())
}
