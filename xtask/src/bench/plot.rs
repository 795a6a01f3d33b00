//! Plots, as SVG files on a white ground: so they can be read on light and dark pages.

use crate::Outcome;
use plotters::prelude::*;

const WIDTH: u32 = 900;
/// Colours that people who see few colours can tell apart (Okabe and Ito).
const COLOURS: [RGBColor; 3] = [
    RGBColor(0, 90, 181),
    RGBColor(200, 70, 0),
    RGBColor(0, 120, 90),
];
const FAINT: RGBColor = RGBColor(110, 110, 110);

/// A bar with its name: how long it is, and from where to where it was measured.
pub struct Bar {
    pub name: String,
    pub length: f64,
    pub least: f64,
    pub most: f64,
    /// What stands at its end.
    pub text: String,
    /// Whether it is the one that the others stand beside.
    pub is_own: bool,
}

/// A line of a chart: its name, and its points.
pub struct Line {
    pub name: String,
    pub points: Vec<(f64, f64)>,
}

/// A chart on logarithmic axes.
pub struct Chart {
    pub title: String,
    pub lines: Vec<Line>,
}

fn said(error: impl std::fmt::Display) -> String {
    format!("A plot: {error}")
}

/// Says to assistive technology that it is a picture, of what.
fn named(svg: &str, name: &str) -> String {
    let head = format!("<svg role=\"img\" aria-label=\"{name}\" ");
    // The program that draws ends some lines in a space.
    let lines: Vec<&str> = svg.lines().map(str::trim_end).collect();
    lines.join("\n").replacen("<svg ", &head, 1) + "\n"
}

/// Bars below each other.
pub fn bars(name: &str, bars: &[Bar]) -> Outcome<String> {
    const ROW: i32 = 34;
    const LEFT: i32 = 250;
    const MOST: f64 = 520.0;
    let height = ROW * i32::try_from(bars.len()).unwrap_or(0) + 20;
    let longest = bars.iter().map(|bar| bar.most).fold(1.0, f64::max);
    let at = |value: f64| LEFT + (value / longest * MOST) as i32;
    let mut svg = String::new();
    {
        let size = (WIDTH, u32::try_from(height).unwrap_or(0));
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        area.fill(&WHITE).map_err(said)?;
        let text = ("sans-serif", 16).into_font().color(&BLACK);
        for (row, bar) in (0..).zip(bars) {
            let top = 10 + row * ROW;
            let colour = if bar.is_own { COLOURS[1] } else { COLOURS[0] };
            let label = Text::new(bar.name.clone(), (10, top + 8), &text);
            area.draw(&label).map_err(said)?;
            let corners = [(LEFT, top + 4), (at(bar.length), top + ROW - 6)];
            area.draw(&Rectangle::new(corners, colour.filled()))
                .map_err(said)?;
            let middle = top + ROW / 2;
            let range = vec![(at(bar.least), middle), (at(bar.most), middle)];
            area.draw(&PathElement::new(range, BLACK.stroke_width(2)))
                .map_err(said)?;
            let end = at(bar.most.max(bar.length)) + 8;
            area.draw(&Text::new(bar.text.clone(), (end, top + 8), &text))
                .map_err(said)?;
        }
        area.present().map_err(said)?;
    }
    Ok(named(&svg, name))
}

/// Charts two by two. In each a grey line shows what linear growth from its lowest first point would be.
pub fn charts(name: &str, charts: &[Chart]) -> Outcome<String> {
    const HEIGHT: u32 = 330;
    let rows = charts.len().div_ceil(2);
    let size = (WIDTH, HEIGHT * u32::try_from(rows).unwrap_or(0));
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        area.fill(&WHITE).map_err(said)?;
        for (panel, chart) in area.split_evenly((rows, 2)).iter().zip(charts) {
            draw(panel, chart)?;
        }
        area.present().map_err(said)?;
    }
    Ok(named(&svg, name))
}

type Panel<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;

fn draw(panel: &Panel<'_>, chart: &Chart) -> Outcome<()> {
    let points = || chart.lines.iter().flat_map(|line| &line.points);
    let ends = |of: fn(&(f64, f64)) -> f64| {
        let values = points().map(of);
        values.fold((f64::INFINITY, 0.0_f64), |(least, most), value| {
            (least.min(value), most.max(value))
        })
    };
    let (left, right) = ends(|point| point.0);
    let (low, high) = ends(|point| point.1);
    // The names of the lines have the upper third.
    let (low, high) = (low / 2.0, high * (high / low).powf(0.6));
    let mut axes = ChartBuilder::on(panel)
        .caption(&chart.title, ("sans-serif", 18))
        .margin(12)
        .x_label_area_size(28)
        .y_label_area_size(62)
        .build_cartesian_2d((left..right).log_scale(), (low..high).log_scale())
        .map_err(said)?;
    axes.configure_mesh()
        .light_line_style(WHITE)
        .x_labels(5)
        .y_labels(6)
        .label_style(("sans-serif", 13))
        .x_label_formatter(&|value| plain(*value))
        .y_label_formatter(&|value| plain(*value))
        .draw()
        .map_err(said)?;
    let firsts = chart.lines.iter().filter_map(|line| line.points.first());
    if let Some((size, cost)) = firsts.min_by(|one, other| one.1.total_cmp(&other.1)) {
        let end = (high * size / cost).min(right);
        let linear = vec![(*size, *cost), (end, cost * end / size)];
        axes.draw_series(DashedLineSeries::new(linear, 4, 4, FAINT.stroke_width(1)))
            .map_err(said)?;
    }
    for (line, colour) in chart.lines.iter().zip(COLOURS) {
        axes.draw_series(
            LineSeries::new(line.points.clone(), colour.stroke_width(2)).point_size(3),
        )
        .map_err(said)?
        .label(&line.name)
        .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 18, y)], colour.stroke_width(3)));
    }
    axes.configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE)
        .label_font(("sans-serif", 13))
        .draw()
        .map_err(said)
}

/// A number as it is said of an axis: `0.01`, `10`, `1k`.
fn plain(value: f64) -> String {
    if value >= 1e6 {
        format!("{}M", value / 1e6)
    } else if value >= 1e3 {
        format!("{}k", value / 1e3)
    } else {
        format!("{}", (value * 1e6).round() / 1e6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects people who cannot see a plot, and those whose page is dark.
    #[test]
    fn a_plot_has_a_name_and_a_ground_of_its_own() {
        let bar = Bar {
            name: "one".into(),
            length: 2.0,
            least: 1.0,
            most: 3.0,
            text: "2".into(),
            is_own: true,
        };
        let line = Line {
            name: "a line".into(),
            points: vec![(1.0, 2.0), (10.0, 20.0)],
        };
        let chart = Chart {
            title: "growth".into(),
            lines: vec![line],
        };
        let drawn = [bars("Times", &[bar]), charts("Times", &[chart])];
        for svg in drawn.map(|svg| svg.expect("a plot")) {
            assert!(svg.starts_with("<svg role=\"img\" aria-label=\"Times\" "));
            assert!(svg.contains("fill=\"#FFFFFF\""));
            assert!(!svg.contains("NaN"));
        }
    }

    /// Protects who reads an axis.
    #[test]
    fn an_axis_has_short_numbers() {
        let all = [0.01, 1.0, 500.0, 20_000.0, 1e6].map(plain);
        assert_eq!(all, ["0.01", "1", "500", "20k", "1M"]);
    }
}
