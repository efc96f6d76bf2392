# When standard input ends (the portal is gone), waits for PostgreSQL to remove its process file $1, then removes the rest.
trap '' HUP INT TERM
while read -r line; do :; done
process=$1
shift
tenths=0
while [ -e "$process" ] && [ "$tenths" -lt 150 ]; do
    tenths=$((tenths + 1))
    sleep 0.1 2>/dev/null || sleep 1
done
rm -rf -- "$@" || { sleep 1; rm -rf -- "$@"; }
