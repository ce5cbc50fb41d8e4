-- For wrk: asks for random paths of the file PATHS_FILE, or for wrk's own URL without it; prints one line of JSON.
local file = os.getenv("PATHS_FILE")

if file then
  local requests = {}
  function init()
    math.randomseed(20250712)
    for path in io.lines(file) do
      requests[#requests + 1] = wrk.format("GET", path)
    end
  end
  function request()
    return requests[math.random(#requests)]
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"seconds":%.6f,"requests":%d,"bytes":%d,"p99Ms":%.3f,"errors":%d}\n',
    summary.duration / 1e6, summary.requests, summary.bytes, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
