//! The camera that reads QR codes.

use crate::app::App;
use crate::browser::{self, CameraProblem, CameraSays};
use crate::lazy::Came;
use crate::model::CameraState;
use crate::msg::DevicesMsg;
use tweeluik_core::exchange::{Unreadable, read};
use tweeluik_core::session::{Event, Focus};
use yew::Context;

impl App {
    /// The camera is open as long as its picture is on the screen, and no longer.
    pub(super) fn mind_camera(&mut self, ctx: &Context<Self>) {
        let on = matches!(self.here.camera, CameraState::On { .. });
        let video = self.find("[data-camera]").filter(|_| on);
        let is_seen = video.is_some();
        match (video, &self.camera) {
            (Some(video), None) => {
                let link = ctx.link().clone();
                self.camera = browser::start_camera(&video, move |says| {
                    link.send_message(DevicesMsg::Seen(says));
                });
                if self.camera.is_none() {
                    let failed = CameraSays::Problem(CameraProblem::Failed);
                    ctx.link().send_message(DevicesMsg::Seen(failed));
                }
            }
            (None, Some(_)) => self.camera = None,
            _ => {}
        }
        if on && !is_seen {
            self.here.camera = CameraState::Off;
        }
    }

    pub(super) fn switch_camera(&mut self, on: bool) {
        self.camera = None;
        self.focus = Some(Focus::Camera);
        self.here.camera = if on {
            CameraState::On {
                started: false,
                torch: None,
                other_code: false,
            }
        } else {
            CameraState::Off
        };
    }

    pub(super) fn switch_torch(&mut self, on: bool) {
        if let (Some(camera), CameraState::On { torch, .. }) = (&self.camera, &mut self.here.camera)
        {
            camera.torch(on);
            *torch = Some(on);
        }
    }

    pub(super) fn seen(&mut self, ctx: &Context<Self>, says: CameraSays) {
        // The buttons beside the picture go with it; who is elsewhere by now stays there.
        let was_here = self.find("[data-action='stop-scan']:focus, [data-action='light']:focus");
        let was_here = was_here.is_some();
        match (says, &mut self.here.camera) {
            (CameraSays::Started, CameraState::On { started, .. }) => *started = true,
            (CameraSays::Torch(there), CameraState::On { torch, .. }) => {
                *torch = there.then_some(false);
            }
            (CameraSays::Problem(problem), state) => {
                self.camera = None;
                self.focus = was_here.then_some(Focus::Camera);
                *state = CameraState::Failed(match problem {
                    CameraProblem::Denied => |words| words.camera_denied,
                    CameraProblem::None => |words| words.camera_none,
                    CameraProblem::Busy => |words| words.camera_busy,
                    CameraProblem::Insecure => |words| words.camera_insecure,
                    CameraProblem::Reader => |words| words.camera_reader,
                    CameraProblem::Failed => |words| words.camera_failed,
                });
            }
            (CameraSays::Code(text), CameraState::On { other_code, .. }) => {
                *other_code = read(&text) == Err(Unreadable::NoCode);
                if *other_code {
                } else if self.journey.is_at_group() {
                    // It stays open for the next pair.
                    if let Some(group) = self.chunks.group {
                        group.take(self, ctx, Came::Seen(text));
                    }
                } else {
                    self.camera = None;
                    self.here.camera = CameraState::Off;
                    self.handle(ctx, Event::Incoming(text));
                }
            }
            _ => {}
        }
    }
}
