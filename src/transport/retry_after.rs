//! `Retry-After`, in seconds or as a date.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};

/// How long the server asks to wait; `None` when it does not say, or says nonsense.
pub(super) fn parse(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    seconds(text).or_else(|| until(headers, httpdate::parse_http_date(text).ok()?))
}

fn seconds(text: &str) -> Option<Duration> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // A number beyond the type is absurdly long, which is not the same as absent.
    is_number.then(|| Duration::from_secs(text.parse().unwrap_or(u64::MAX)))
}

/// Measured on the server's own clock where it tells the time, since ours may differ.
fn until(headers: &HeaderMap, date: SystemTime) -> Option<Duration> {
    let now = http_date(headers, &DATE).unwrap_or_else(SystemTime::now);
    Some(date.duration_since(now).unwrap_or_default())
}

fn http_date(headers: &HeaderMap, name: &HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(name)?.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::parse;
    use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};
    use std::time::Duration;

    fn wait(retry_after: &'static str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(
            DATE,
            HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"),
        );
        headers.insert(RETRY_AFTER, HeaderValue::from_static(retry_after));
        parse(&headers)
    }

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(wait("0"), Some(Duration::ZERO));
        assert_eq!(wait(" 7 "), Some(Duration::from_secs(7)));
        assert_eq!(
            wait("Sun, 06 Nov 1994 08:50:37 GMT"),
            Some(Duration::from_secs(60))
        );
        assert_eq!(
            wait("Sunday, 06-Nov-94 08:50:37 GMT"),
            Some(Duration::from_secs(60))
        );
    }

    #[test]
    fn a_past_date_means_no_wait() {
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn an_absurd_number_is_a_long_wait_and_nonsense_none() {
        assert_eq!(
            wait("99999999999999999999999999"),
            Some(Duration::from_secs(u64::MAX))
        );
        for nonsense in [
            "",
            "soon",
            "-1",
            "1.5",
            "1s",
            "Sun, 99 Nov 1994 08:00:00 GMT",
        ] {
            assert_eq!(wait(nonsense), None, "{nonsense:?}");
        }
        assert_eq!(parse(&HeaderMap::new()), None);
    }
}
