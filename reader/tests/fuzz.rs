#![allow(missing_docs)]
#[path = "../../tests/journeys/fake_camera.rs"]
mod fake_camera;
use fake_camera::*;
use std::time::*;
#[test]
fn f() {
    let mut d = Dice(88172645463325252);
    let n: usize = std::env::var("N").map_or(100_000, |n| n.parse().unwrap());
    let mut worst = Duration::ZERO;
    let mut panics = 0;
    std::panic::set_hook(Box::new(|i| println!("{i}")));
    for k in 0..n {
        let w = 1 + d.below(80);
        let h = 1 + d.below(80);
        let mode = k % 3;
        let luma: Vec<u8> = if mode == 0 {
            (0..w * h).map(|_| d.below(256) as u8).collect()
        } else {
            // finder patterns thrown about
            let mut l = vec![255u8; w * h];
            for _ in 0..3 + d.below(5) {
                let s = 1 + d.below(4);
                let (x0, y0) = (d.below(w), d.below(h));
                for y in 0..7 * s {
                    for x in 0..7 * s {
                        let (mx, my) = (x / s, y / s);
                        let ring = mx.abs_diff(3).max(my.abs_diff(3));
                        if x0 + x < w && y0 + y < h {
                            l[(y0 + y) * w + x0 + x] = if ring == 2 { 255 } else { 0 };
                        }
                    }
                }
            }
            let noise = if mode == 1 { 0 } else { d.below(w * h / 8 + 1) };
            for _ in 0..noise {
                let at = d.below(w * h);
                l[at] = d.below(256) as u8;
            }
            l
        };
        let t = Instant::now();
        if std::panic::catch_unwind(|| tweeluik_reader::read(&luma, w, h)).is_err() {
            panics += 1;
        }
        let e = t.elapsed();
        if e > worst {
            worst = e;
            println!("{k} mode {mode} {w}x{h} {e:?}");
        }
    }
    println!("panics {panics} of {n}, worst {worst:?}");
}
