//! The camera. (Stand-in until the script is there.)

use web_sys::Element;

/// An open camera.
pub(crate) struct Camera;

/// What the camera says.
#[derive(Clone)]
pub enum CameraSays {
    Started,
    Torch(bool),
    Code(String),
    Problem(CameraProblem),
}

/// Why there is no picture.
#[derive(Clone, Copy)]
pub enum CameraProblem {
    Denied,
    None,
    Busy,
    Insecure,
    Reader,
    Failed,
}

pub(crate) fn start_camera(_: &Element, on: impl Fn(CameraSays) + 'static) -> Option<Camera> {
    on(CameraSays::Problem(CameraProblem::Failed));
    Some(Camera)
}

impl Camera {
    pub(crate) fn torch(&self, _: bool) {}
}
