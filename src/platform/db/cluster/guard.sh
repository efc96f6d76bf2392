# Runs "$@" and stops it when standard input ends, which is when the portal is gone, however it went.
#
# Two shells: this one waits for the program; the one in the background waits for the portal. If this one is killed, the
# other still does its work. A service manager may signal the whole group: the order comes through the pipe alone.
trap '' HUP INT TERM
exec 3<&0 </dev/null
"$@" 3<&- &
program=$!
(
    while read -r line; do :; done
    tenths=0
    while [ "$tenths" -lt 110 ] && kill -0 "$program"; do
        case $tenths in
            0 | 10 | 20 | 30 | 40) kill -INT "$program" ;; # again: at its very start PostgreSQL misses it
            50) kill -QUIT "$program" ;;
            100) kill -KILL "$program" ;;
        esac
        kill -CONT "$program" # a frozen one hears nothing
        tenths=$((tenths + 1))
        sleep 0.1 || sleep 1
    done
) <&3 2>/dev/null &
watch=$!
exec 3<&-
wait "$program"
code=$?
kill -KILL "$watch" 2>/dev/null
wait "$watch" 2>/dev/null
exit "$code"
